import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { seededRandom } from '../statistics.ts'
import { derivedView, layers, tableView } from './views.ts'
import { labelOf, sentence, type Random } from './words.ts'

/** A LookML project in files: the text of each by its path. */
export type ProjectTexts = ReadonlyMap<string, string>

/** How many mistakes a project has, so that whoever lints it can show that it looked. */
export const mistakes = 1

const viewsOfArea = 10

/** Makes a project of at least so many bytes: areas of a model, its views, their refinements and its explores. */
export function makeProject(bytes: number, seed = 1): ProjectTexts {
  const random = seededRandom(seed)
  const texts = new Map([
    ['manifest.lkml', 'project_name: "bench"\n'],
    ['models/mistake.model.lkml', mistaken]
  ])
  let written = 0
  for (let area = 0; written < bytes; area++) {
    for (const [path, text] of areaTexts(random, `area_${area}`)) {
      texts.set(path, text)
      written += text.length
    }
  }
  return texts
}

/** It asks for a field that is not there. */
const mistaken = `connection: "warehouse"
include: "/area_0/*.view"

explore: mistaken {
  from: area_0_view_0
  sql_always_where: \${mistaken.no_such_field} > 0 ;;
}
`

function* areaTexts(random: Random, area: string): Generator<[path: string, text: string]> {
  const views = Array.from({ length: viewsOfArea }, (_, index) => `${area}_view_${index}`)
  for (const [index, view] of views.entries()) {
    const isHub = index < viewsOfArea - 3
    const fields = Math.floor((isHub ? 100 : 40) + random() * 60)
    yield [`${area}/${view}.view.lkml`, tableView(random, view, fields, isHub ? 'hub' : 'hand')]
  }
  yield [`${area}/${views[0]}_layers.view.lkml`, layers(random, views[0]!)]
  yield [`${area}/${area}_facts.view.lkml`, derivedView(random, `${area}_facts`, views[1]!)]
  yield [`models/${area}.model.lkml`, modelText(random, area, views)]
}

function modelText(random: Random, area: string, views: readonly string[]): string {
  const explores = views.map((view, index) => exploreText(random, area, view, views, index)).join('\n')
  return `connection: "warehouse"
label: "${labelOf(area)}"

include: "/${area}/*.view"

datagroup: ${area}_daily {
  sql_trigger: select current_date ;;
  max_cache_age: "24 hours"
}

persist_with: ${area}_daily

${explores}
explore: ${views[0]}_archive {
  extends: [${views[0]}_base]
  view_name: ${views[0]}_archive
  from: ${views[0]}_archive
}

explore: ${views[0]}_base {
  extension: required
  description: "${sentence(random, 6)}"
}

explore: +${views[1]} {
  label: "${sentence(random, 2).slice(0, -1)}"
}
`
}

function exploreText(random: Random, area: string, view: string, views: readonly string[], index: number): string {
  const joined = [1, 2, 3].map((step) => views[(index + step) % views.length]!)
  return `explore: ${view} {
  description: "${sentence(random, 9)}"
  always_filter: { filters: [${view}.created_date: "7 days"] }

${joined.map((other) => joinText(view, other, 'many_to_one')).join('\n')}
  join: ${area}_facts {
    type: left_outer
    relationship: one_to_one
    sql_on: \${${view}.id} = \${${area}_facts.parent_id} ;;
  }
}
`
}

function joinText(view: string, other: string, relationship: string): string {
  return `  join: ${other} {
    type: left_outer
    relationship: ${relationship}
    sql_on: \${${view}.parent_id} = \${${other}.id} ;;
  }
`
}

/** Writes a project into a directory, and says how many bytes it has. */
export function writeProject(directory: string, texts: ProjectTexts): number {
  let bytes = 0
  for (const [path, text] of texts) {
    const file = join(directory, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    bytes += Buffer.byteLength(text)
  }
  return bytes
}
