import type { Examples } from './example.ts'

export const derivedTableExamples: Examples = {}
