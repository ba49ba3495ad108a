import type { Example, Examples, Stage } from './example.ts'

const path = { model_name: 'thelook', view_name: 'user_facts' }

async function build({ api, token }: Stage): Promise<Example> {
  const target = `/api/4.0/derived_table/${path.model_name}/${path.view_name}/start`
  const { body } = await api<{ materialization_id: string }>('GET', target, { token })
  return { path: { materialization_id: body.materialization_id } }
}

export const derivedTableExamples: Examples = {
  graph_derived_tables_for_model: { path: { model: 'thelook' }, query: { format: 'dot', color: 'lightgrey' } },
  graph_derived_tables_for_view: { path: { view: 'user_facts' } },
  check_pdt_build: build,
  stop_pdt_build: build,
  start_pdt_build: { path }
}
