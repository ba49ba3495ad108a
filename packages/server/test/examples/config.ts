import type { Examples } from './example.ts'

export const configExamples: Examples = {}
