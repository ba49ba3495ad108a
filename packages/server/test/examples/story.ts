import type { Examples } from './example.ts'

export const storyExamples: Examples = { all_stories: {}, story: {}, story_assets: {} }
