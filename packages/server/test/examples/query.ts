import type { Examples } from './example.ts'

export const queryExamples: Examples = {}
