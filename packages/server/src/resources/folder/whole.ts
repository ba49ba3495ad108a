import type { Context } from '../../context.ts'
import type { Family } from '../../families/family.ts'
import { dashboardBases } from '../dashboard/dashboard-answers.ts'
import { dashboardBaseFamily, lookmlDashboardFamily } from '../dashboard/dashboards.ts'
import { lookFamily } from '../look/looks.ts'
import type { FolderDocument } from '../content/content-kinds.ts'
import { visibleFolder } from '../../auth/content-access.ts'
import { basesOf } from './bases.ts'
import { contentByFolder } from './content.ts'
import { folderFamily } from './folders.ts'

/** Folders as `Folder` has them: with what is in them. */
export const wholeFolderFamily: Family<FolderDocument> = {
  ...folderFamily,
  expand: async (context, documents) => {
    const ids = documents.map(({ id }) => id)
    const looks = await contentByFolder(context, lookFamily, ids)
    const dashboards = await contentByFolder(context, dashboardBaseFamily, ids)
    const ofLookml = await contentByFolder(context, { ...lookmlDashboardFamily, expand: dashboardBases }, ids)
    const bases = await basesOf(context, documents)
    return bases.map((base, at) => ({
      ...base,
      looks: looks.get(ids[at]!),
      dashboards: [...dashboards.get(ids[at]!)!, ...ofLookml.get(ids[at]!)!]
    }))
  }
}

/** Those within the folder that the path names. */
export const childFolderFamily: Family<FolderDocument> = {
  ...wholeFolderFamily,
  parent: {
    parameter: 'folder_id',
    property: 'parent_id',
    find: (context: Context, id: string): Promise<unknown> => visibleFolder(context, id)
  }
}
