import type { Examples } from './example.ts'

export const storyExamples: Examples = {}
