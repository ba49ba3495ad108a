import type { manifest } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { findProject } from './rights.ts'

export const handleManifest: Handler<typeof manifest> = async (context, { project_id }) => {
  const { document: project } = await findProject(context, project_id)
  const { name, default_locale } = project
  return {
    name,
    imports: project.imports.map((each) => ({ is_remote: false, ref: null, url: null, ...each })),
    localization_settings: { default_locale, localization_level: default_locale === null ? null : 'permissive' },
    can: {}
  }
}
