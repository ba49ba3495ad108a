import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'

/** A page that stands in a project of LookML, as early servers had them. */
export interface StoryDocument extends Document {
  readonly title: string
  readonly file_id: string
  readonly project_id: string
  readonly html: string
}

const stories: Kind<StoryDocument> = { name: 'story', indexes: [], unique: [] }

export const storyFamily: Family<StoryDocument> = {
  kind: stories,
  path: '/stories/{id}',
  defaults: { title: '', file_id: '', project_id: '', html: '' },
  required: ['title'],
  expand: (_, documents) => documents.map(({ project_id }) => ({ project: { id: project_id } })),
  demo: [
    {
      id: '1',
      title: 'A year of orders',
      file_id: 'orders.story',
      project_id: 'thelook',
      html: '<h1>A year of orders</h1>'
    }
  ]
}
