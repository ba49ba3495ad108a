import type { Examples } from './example.ts'

export const apiAuthExamples: Examples = {}
