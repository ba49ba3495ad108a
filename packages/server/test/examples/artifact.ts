import type { Examples } from './example.ts'

export const artifactExamples: Examples = {}
