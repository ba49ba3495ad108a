import type { Examples } from './example.ts'

export const sessionExamples: Examples = {}
