import { newOperationId } from '../conventions/old-names.ts'
import { alertEndpoints } from './alert/endpoints.ts'
import { apiAuthEndpoints } from './api_auth/endpoints.ts'
import { artifactEndpoints } from './artifact/endpoints.ts'
import { authEndpoints } from './auth/endpoints.ts'
import { boardEndpoints } from './board/endpoints.ts'
import { colorCollectionEndpoints } from './color_collection/endpoints.ts'
import { configEndpoints } from './config/endpoints.ts'
import { connectionEndpoints } from './connection/endpoints.ts'
import { contentEndpoints } from './content/endpoints.ts'
import { conversationalAnalyticsEndpoints } from './conversational_analytics/endpoints.ts'
import { dashboardEndpoints } from './dashboard/endpoints.ts'
import { dataActionEndpoints } from './data_action/endpoints.ts'
import { datagroupEndpoints } from './datagroup/endpoints.ts'
import { derivedTableEndpoints } from './derived_table/endpoints.ts'
import type { Endpoint, Endpoints } from './endpoint.ts'
import { folderEndpoints } from './folder/endpoints.ts'
import { groupEndpoints } from './group/endpoints.ts'
import { homepageEndpoints } from './homepage/endpoints.ts'
import { integrationEndpoints } from './integration/endpoints.ts'
import { keyDriverAnalysisEndpoints } from './key_driver_analysis/endpoints.ts'
import { lookEndpoints } from './look/endpoints.ts'
import { lookmlModelEndpoints } from './lookml_model/endpoints.ts'
import { metadataEndpoints } from './metadata/endpoints.ts'
import { projectEndpoints } from './project/endpoints.ts'
import { queryEndpoints } from './query/endpoints.ts'
import { renderTaskEndpoints } from './render_task/endpoints.ts'
import { reportEndpoints } from './report/endpoints.ts'
import { roleEndpoints } from './role/endpoints.ts'
import { scheduledPlanEndpoints } from './scheduled_plan/endpoints.ts'
import { selfServiceEndpoints } from './self_service/endpoints.ts'
import { sessionEndpoints } from './session/endpoints.ts'
import { sqlInterfaceQueryEndpoints } from './sql_interface_query/endpoints.ts'
import { storyEndpoints } from './story/endpoints.ts'
import { themeEndpoints } from './theme/endpoints.ts'
import { uploadEndpoints } from './upload/endpoints.ts'
import { userEndpoints } from './user/endpoints.ts'
import { userAttributeEndpoints } from './user_attribute/endpoints.ts'
import { workspaceEndpoints } from './workspace/endpoints.ts'

/** What this server answers, by operation id. All else is 501. */
export const endpoints: ReadonlyMap<string, Endpoint> = new Map(
  Object.entries<Endpoint>({
    ...alertEndpoints,
    ...apiAuthEndpoints,
    ...artifactEndpoints,
    ...authEndpoints,
    ...boardEndpoints,
    ...colorCollectionEndpoints,
    ...configEndpoints,
    ...connectionEndpoints,
    ...contentEndpoints,
    ...conversationalAnalyticsEndpoints,
    ...dashboardEndpoints,
    ...dataActionEndpoints,
    ...datagroupEndpoints,
    ...derivedTableEndpoints,
    ...folderEndpoints,
    ...groupEndpoints,
    ...homepageEndpoints,
    ...integrationEndpoints,
    ...keyDriverAnalysisEndpoints,
    ...lookEndpoints,
    ...lookmlModelEndpoints,
    ...metadataEndpoints,
    ...projectEndpoints,
    ...queryEndpoints,
    ...renderTaskEndpoints,
    ...reportEndpoints,
    ...roleEndpoints,
    ...scheduledPlanEndpoints,
    ...selfServiceEndpoints,
    ...sessionEndpoints,
    ...sqlInterfaceQueryEndpoints,
    ...storyEndpoints,
    ...themeEndpoints,
    ...uploadEndpoints,
    ...userEndpoints,
    ...userAttributeEndpoints,
    ...workspaceEndpoints
  } as Endpoints as Record<string, Endpoint>)
)

/** Finds the endpoint of an operation of any version: what older ones call otherwise is the same as in 4.0. */
export function endpointOf(operationId: string): Endpoint | undefined {
  return endpoints.get(newOperationId(operationId))
}
