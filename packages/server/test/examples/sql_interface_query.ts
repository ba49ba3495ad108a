import type { Examples } from './example.ts'

export const sqlInterfaceQueryExamples: Examples = {}
