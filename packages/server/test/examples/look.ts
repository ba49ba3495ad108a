import type { Examples } from './example.ts'

export const lookExamples: Examples = {}
