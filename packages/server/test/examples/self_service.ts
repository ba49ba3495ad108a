import type { Examples } from './example.ts'

export const selfServiceExamples: Examples = {}
