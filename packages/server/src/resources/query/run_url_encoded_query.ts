import type { run_url_encoded_query } from 'lookerts/4.0/query'
import type { Handler } from '../../context.ts'
import { toQuery } from './queries.ts'
import { run } from './results/run.ts'

/** Runs a query that stands in the address: `?fields=a,b&f[a]=value&sorts=a desc&limit=10`. */
export const handleRunUrlEncodedQuery: Handler<typeof run_url_encoded_query> = (context, args) => {
  const { model_name: model, view_name: view, result_format } = args
  const given = new URL(context.request.target, 'http://localhost').searchParams
  const list = (name: string): string[] | null => {
    const items = given
      .get(name)
      ?.split(',')
      .map((each) => each.trim())
    return items?.filter((each) => each !== '') ?? null
  }
  const filters = [...given].flatMap(([name, value]) => {
    const field = /^f\[(.+)\]$/.exec(name)?.[1]
    return field === undefined ? [] : [[field, value] as const]
  })
  return run(
    context,
    result_format,
    toQuery({
      model,
      view,
      fields: list('fields'),
      pivots: list('pivots'),
      sorts: list('sorts'),
      limit: given.get('limit'),
      query_timezone: given.get('query_timezone') ?? given.get('tz'),
      filters: Object.fromEntries(filters)
    })
  )
}
