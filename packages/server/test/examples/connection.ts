import type { Examples } from './example.ts'

export const connectionExamples: Examples = {}
