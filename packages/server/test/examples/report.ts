import type { Examples } from './example.ts'

export const reportExamples: Examples = {}
