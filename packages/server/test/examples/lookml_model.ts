import type { Examples } from './example.ts'

export const lookmlModelExamples: Examples = {}
