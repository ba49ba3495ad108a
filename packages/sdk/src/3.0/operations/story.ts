// Generated from contract/3.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { Story, StoryAssets, StoryListItem } from '../types.ts'

/** GET /stories. Lists all stories. Errors: 404. Early API 3.0 only. */
export const all_stories: Operation<void, StoryListItem[]> = {
  id: 'all_stories',
  version: '3.0',
  method: 'GET',
  path: '/stories'
}

/** The arguments of {@link story}. */
export interface StoryArgs {
  story_id: string
}

/** GET /stories/{story_id}. Gets one story. Errors: 400, 404. Early API 3.0 only. */
export const story: Operation<StoryArgs, Story> = {
  id: 'story',
  version: '3.0',
  method: 'GET',
  path: '/stories/{story_id}'
}

/** GET /stories/assets. Gets the story assets. Errors: 404. Early API 3.0 only. */
export const story_assets: Operation<void, StoryAssets> = {
  id: 'story_assets',
  version: '3.0',
  method: 'GET',
  path: '/stories/assets'
}
