import type { Examples } from './example.ts'

export const uploadExamples: Examples = {}
