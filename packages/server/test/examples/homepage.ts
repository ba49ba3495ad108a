import type { Examples } from './example.ts'

export const homepageExamples: Examples = {}
