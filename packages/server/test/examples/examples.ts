import { newName, newOperationId } from '../../src/conventions/old-names.ts'
import type { OperationFacts } from '@lookerts/contract'
import type { Answer, CallOptions, TestServer, Version } from '../start-server.ts'
import type { Example, Examples, Stage } from './example.ts'
import { alertExamples } from './alert.ts'
import { apiAuthExamples } from './api_auth.ts'
import { artifactExamples } from './artifact.ts'
import { authExamples } from './auth.ts'
import { boardExamples } from './board.ts'
import { colorCollectionExamples } from './color_collection.ts'
import { configExamples } from './config.ts'
import { connectionExamples } from './connection.ts'
import { contentExamples } from './content.ts'
import { conversationalAnalyticsExamples } from './conversational_analytics.ts'
import { dashboardExamples } from './dashboard.ts'
import { dataActionExamples } from './data_action.ts'
import { datagroupExamples } from './datagroup.ts'
import { derivedTableExamples } from './derived_table.ts'
import { folderExamples } from './folder.ts'
import { groupExamples } from './group.ts'
import { homepageExamples } from './homepage.ts'
import { integrationExamples } from './integration.ts'
import { keyDriverAnalysisExamples } from './key_driver_analysis.ts'
import { lookExamples } from './look.ts'
import { lookmlModelExamples } from './lookml_model.ts'
import { metadataExamples } from './metadata.ts'
import { projectExamples } from './project.ts'
import { queryExamples } from './query.ts'
import { renderTaskExamples } from './render_task.ts'
import { reportExamples } from './report.ts'
import { roleExamples } from './role.ts'
import { scheduledPlanExamples } from './scheduled_plan.ts'
import { selfServiceExamples } from './self_service.ts'
import { sessionExamples } from './session.ts'
import { sqlInterfaceQueryExamples } from './sql_interface_query.ts'
import { storyExamples } from './story.ts'
import { themeExamples } from './theme.ts'
import { uploadExamples } from './upload.ts'
import { userExamples } from './user.ts'
import { userAttributeExamples } from './user_attribute.ts'
import { workspaceExamples } from './workspace.ts'

const examples = {
  ...alertExamples,
  ...apiAuthExamples,
  ...artifactExamples,
  ...authExamples,
  ...boardExamples,
  ...colorCollectionExamples,
  ...configExamples,
  ...connectionExamples,
  ...contentExamples,
  ...conversationalAnalyticsExamples,
  ...dashboardExamples,
  ...dataActionExamples,
  ...datagroupExamples,
  ...derivedTableExamples,
  ...folderExamples,
  ...groupExamples,
  ...homepageExamples,
  ...integrationExamples,
  ...keyDriverAnalysisExamples,
  ...lookExamples,
  ...lookmlModelExamples,
  ...metadataExamples,
  ...projectExamples,
  ...queryExamples,
  ...renderTaskExamples,
  ...reportExamples,
  ...roleExamples,
  ...scheduledPlanExamples,
  ...selfServiceExamples,
  ...sessionExamples,
  ...sqlInterfaceQueryExamples,
  ...storyExamples,
  ...themeExamples,
  ...uploadExamples,
  ...userExamples,
  ...userAttributeExamples,
  ...workspaceExamples
} as Readonly<Record<string, Examples[keyof Examples]>>

/** Makes the example of an operation, with all that it needs on a server; undefined where there is none. */
export async function exampleOf(
  { api, key }: TestServer,
  operation: OperationFacts,
  token: string
): Promise<Example | undefined> {
  const example = examples[newOperationId(operation.id)]
  if (typeof example !== 'function') return example
  const post: Stage['post'] = async (path, json) => {
    const { status, text, body } = await api<Awaited<ReturnType<Stage['post']>>>('POST', `/api/4.0${path}`, {
      token,
      json: json ?? {}
    })
    if (status !== 200) throw new Error(`POST ${path} answered ${status} ${text}`)
    return body
  }
  return example({ api, key, token, post })
}

/** Tells whether the example of an operation makes something first: making it again may not be possible. */
export function isStaged({ id }: OperationFacts): boolean {
  return typeof examples[newOperationId(id)] === 'function'
}

/** Sends an example to a version. */
export function sendExample(
  { api }: TestServer,
  version: Version,
  { method, path }: OperationFacts,
  { path: values = {}, query, ...body }: Example,
  token?: string
): Promise<Answer<Record<string, unknown>>> {
  const target = path.replace(/{(\w+)}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? values[newName(name)] ?? '1')
  )
  const search = query ? `?${new URLSearchParams(query).toString()}` : ''
  const options: CallOptions = { ...body, ...(token !== undefined && { token }) }
  return api(method, `/api/${version}${target}${search}`, options)
}
