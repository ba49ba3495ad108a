import type { OperationFacts, ParameterFacts } from '@lookerts/contract'
import { readFileSync } from 'node:fs'
import { assetUrl } from '../assets.ts'

let operations: Readonly<Record<string, string>> | undefined

/** Says what an operation does; undefined for one that nothing is known of. Read from its file at the first use. */
export function textOf({ id }: OperationFacts): string | undefined {
  operations ??= JSON.parse(readFileSync(assetUrl('operations.json'), 'utf8')) as Record<string, string>
  return Object.hasOwn(operations, id) ? operations[id] : undefined
}

/** What parameters mean wherever they are. Source: behaviour 3.2 to 3.5. */
const parameters: Readonly<Record<string, string>> = {
  fields: 'The names of the wanted properties, with commas; inner ones in brackets: `id,role(name)`. All by default.',
  sorts: 'The properties to sort by, with commas, each with ` desc` after it or not: `last_name,id desc`.',
  limit: 'How many at most.',
  offset: 'How many to pass over; 0 by default.',
  page: 'Which page, from 1 on; see `per_page`. Use `offset` instead.',
  per_page: 'How many a page. Use `limit` instead.',
  ids: 'Only the ones with these ids, with commas.',
  filter_or: 'Whether one match is enough; else everything given must match.',
  apply_formatting: 'Whether values are formatted as the model says.',
  apply_vis: 'Whether the options of the visualization count.',
  cache: 'Whether a result may come from the cache.',
  server_table_calcs: 'Whether table calculations are done at the server.',
  image_width: 'The width of an image in pixels.',
  image_height: 'The height of an image in pixels.',
  force_production: 'Whether the production model is used, even in a session of the development workspace.'
}

/** Says what a parameter means, where the name is not all there is to say. */
export function parameterTextOf({ name }: ParameterFacts): string | undefined {
  return Object.hasOwn(parameters, name) ? parameters[name] : undefined
}
