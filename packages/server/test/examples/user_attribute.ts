import type { Examples } from './example.ts'

export const userAttributeExamples: Examples = {}
