import { ordinary } from '../../families/ordinary.ts'
import { endpoint, permission, type Endpoints } from '../endpoint.ts'
import { storyFamily } from './stories.ts'
import { storyAssets } from './story_assets.ts'

const read = permission('see_lookml', 'develop')

export const storyEndpoints: Endpoints = {
  ...ordinary(storyFamily, { list: 'all_stories', get: 'story', read, level: 'record' }),
  story_assets: endpoint(read, storyAssets, 'record')
}
