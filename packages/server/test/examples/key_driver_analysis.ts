import type { Examples } from './example.ts'

export const keyDriverAnalysisExamples: Examples = {}
