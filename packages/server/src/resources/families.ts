import type { AnyFamily } from '../families/family.ts'
import { baseKinds } from '../kinds.ts'
import type { AnyKind } from '../storage/store.ts'
import { alertFamilies } from './alert/families.ts'
import { artifactFamilies } from './artifact/families.ts'
import { authFamilies } from './auth/families.ts'
import { boardFamilies } from './board/families.ts'
import { colorCollectionFamilies } from './color_collection/families.ts'
import { configFamilies } from './config/families.ts'
import { connectionFamilies } from './connection/families.ts'
import { contentFamilies } from './content/families.ts'
import { conversationalAnalyticsFamilies } from './conversational_analytics/families.ts'
import { dashboardFamilies } from './dashboard/families.ts'
import { datagroupFamilies } from './datagroup/families.ts'
import { folderFamilies } from './folder/families.ts'
import { groupFamilies } from './group/families.ts'
import { integrationFamilies } from './integration/families.ts'
import { lookFamilies } from './look/families.ts'
import { lookmlModelFamilies } from './lookml_model/families.ts'
import { projectFamilies } from './project/families.ts'
import { queryFamilies } from './query/families.ts'
import { renderTaskFamilies } from './render_task/families.ts'
import { roleFamilies } from './role/families.ts'
import { scheduledPlanFamilies } from './scheduled_plan/families.ts'
import { storyFamilies } from './story/families.ts'
import { themeFamilies } from './theme/families.ts'
import { uploadFamilies } from './upload/families.ts'
import { userFamilies } from './user/families.ts'
import { userAttributeFamilies } from './user_attribute/families.ts'

/** Every family of things. */
export const families: readonly AnyFamily[] = [
  ...alertFamilies,
  ...artifactFamilies,
  ...authFamilies,
  ...boardFamilies,
  ...colorCollectionFamilies,
  ...configFamilies,
  ...connectionFamilies,
  ...contentFamilies,
  ...conversationalAnalyticsFamilies,
  ...dashboardFamilies,
  ...datagroupFamilies,
  ...folderFamilies,
  ...groupFamilies,
  ...integrationFamilies,
  ...lookFamilies,
  ...lookmlModelFamilies,
  ...projectFamilies,
  ...queryFamilies,
  ...renderTaskFamilies,
  ...roleFamilies,
  ...scheduledPlanFamilies,
  ...storyFamilies,
  ...themeFamilies,
  ...uploadFamilies,
  ...userFamilies,
  ...userAttributeFamilies
]

/** Every kind of document that the server keeps. */
export const kinds: readonly AnyKind[] = [...new Set([...baseKinds, ...families.map(({ kind }) => kind as AnyKind)])]
