import type { Log } from '../log.ts'
import { ConflictError, StoreError, type Store } from '../storage/store.ts'
import { byName, load, toCheckouts, type Checkouts, type ProjectStates } from './checkouts.ts'
import { LookmlProjectError, type LookmlProjects, type ProjectDirectory } from './projects.ts'
import { recordDashboards } from './record-dashboards.ts'
import { recordProjects } from './record-projects.ts'

/** Requests in between see the state of before: looking at every file costs time. */
const leastPauseMs = 100

/** Looking takes one part of so many of the time at most, however many files there are. */
const pausePerReading = 20

/**
 * Reads LookML projects from directories, and records them and their models in the store. What fails later than at the
 * start goes to the log, and everything stays as it was.
 * @throws {LookmlProjectError} When a directory is not there, or two hold projects or models of the same name.
 */
export async function openProjects(
  directories: readonly ProjectDirectory[],
  store: Store,
  now: () => number,
  log?: Log
): Promise<LookmlProjects> {
  const all = directories.map(toCheckouts)
  const first = await readFirst(all)
  let named = first.named
  let states: readonly ProjectStates[] = first.states
  await recordAll(store, now, states, () => true)
  const tell = teller(log)
  let unrecorded: readonly ProjectStates[] | undefined
  let reading: Promise<void> | undefined
  let pauseUntilMs = performance.now() + leastPauseMs
  let lastTookMs = 0

  async function read(): Promise<void> {
    const startedMs = performance.now()
    const problems: unknown[] = []
    try {
      const next = await loadAll(all, states, problems)
      if (next.some((each, at) => each !== states[at])) {
        named = byName(next)
        unrecorded ??= states
        states = next
      }
      if (unrecorded) await recordAll(store, now, states, isNewSince(unrecorded))
      unrecorded = undefined
    } catch (error) {
      problems.push(error)
    }
    tell(problems)
    const endedMs = performance.now()
    const tookMs = endedMs - startedMs
    // One slow reading among quick ones took over what changed, or the machine was busy.
    pauseUntilMs = endedMs + Math.max(leastPauseMs, Math.min(tookMs, lastTookMs) * pausePerReading)
    lastTookMs = tookMs
  }

  return {
    refresh: async () => {
      if (!reading && performance.now() < pauseUntilMs) return
      reading ??= read().finally(() => (reading = undefined))
      await reading
    },
    get names() {
      return [...named.keys()]
    },
    project: (name, workspace) => named.get(name)?.[workspace]
  }
}

async function readFirst(
  all: readonly Checkouts[]
): Promise<{ states: ProjectStates[]; named: ReadonlyMap<string, ProjectStates> }> {
  try {
    const states: ProjectStates[] = []
    for (const checkouts of all) states.push(await load(checkouts, undefined))
    return { states, named: byName(states) }
  } catch (error) {
    if (error instanceof LookmlProjectError || error instanceof StoreError || !(error instanceof Error)) throw error
    throw new LookmlProjectError(error.message, { cause: error })
  }
}

/** Reads every project; one that cannot be read now stays as it was. */
async function loadAll(
  all: readonly Checkouts[],
  states: readonly ProjectStates[],
  problems: unknown[]
): Promise<ProjectStates[]> {
  const next: ProjectStates[] = []
  for (const [at, checkouts] of all.entries()) {
    const last = states[at]!
    next.push(
      await load(checkouts, last).catch((error: unknown) => {
        problems.push(error)
        return last
      })
    )
  }
  return next
}

/** Records projects, models and dashboards, again where a request got in between. */
async function recordAll(
  store: Store,
  now: () => number,
  states: readonly ProjectStates[],
  isNew: (project: string, model: string) => boolean
): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await recordProjects(store, states, isNew)
      for (const each of states) await recordDashboards(store, each, now)
      return
    } catch (error) {
      if (!(error instanceof ConflictError) || tries === mostTries) throw error
    }
  }
}

const mostTries = 5

function isNewSince(before: readonly ProjectStates[]): (project: string, model: string) => boolean {
  const known = byName(before)
  return (project, model) => {
    const states = known.get(project)
    return !states || !(states.production.models.has(model) || states.dev.models.has(model))
  }
}

/** Tells the log of problems, and not again while they stay the same. */
function teller(log: Log | undefined): (problems: readonly unknown[]) => void {
  let told = ''
  return (problems) => {
    const messages = problems.map((error) => (error instanceof Error ? error.message : String(error)))
    const all = messages.join('\n')
    if (all !== told) for (const message of messages) log?.({ event: 'lookml_not_read', message })
    told = all
  }
}
