import type { Examples } from './example.ts'

export const alertExamples: Examples = {}
