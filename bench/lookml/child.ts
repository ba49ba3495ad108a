import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parseLookml, type LookmlDocument } from '@lookerts/lookml'
import { projectLoader, type ProjectLoader } from '@lookerts/lookml/directory'
import { lint } from '@lookerts/lookml/lint'
import { answerParent, tellReady } from '../child.ts'
import { readTexts } from './texts.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** What a project took to load and lint. */
export interface ProjectRun {
  readonly elapsedMs: number
  readonly cpuMicros: number
  /** What is in use afterwards, without garbage, above what was before the first load. */
  readonly heapBytes: number
  readonly rssBytes: number
  readonly findings: number
}

/** What the trees of the texts of a directory take. */
export interface TreeMemory {
  readonly sourceBytes: number
  /** Without the texts. */
  readonly treeBytes: number
}

let loader: ProjectLoader | undefined
let heapBefore = 0

async function run(directory: string): Promise<ProjectRun> {
  if (!loader) heapBefore = heapInUse()
  const usedBefore = process.cpuUsage()
  const beganAtMs = performance.now()
  loader ??= projectLoader(directory)
  const project = await loader.load()
  const findings = lint(project).length
  const elapsedMs = performance.now() - beganAtMs
  const { user, system } = process.cpuUsage(usedBefore)
  const rssBytes = process.memoryUsage.rss()
  return { elapsedMs, cpuMicros: user + system, heapBytes: heapInUse() - heapBefore, rssBytes, findings }
}

function treeMemory(directory: string): TreeMemory {
  const texts = readTexts(directory)
  const before = heapInUse()
  const trees: LookmlDocument[] = texts.map((text) => parseLookml(text))
  const treeBytes = heapInUse() - before
  if (trees.some(({ parameters }) => parameters.length === 0)) throw new Error('a file is empty')
  return { sourceBytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0), treeBytes }
}

function heapInUse(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

answerParent({ run, treeMemory })
tellReady({})
