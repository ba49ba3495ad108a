import type { Examples } from './example.ts'

export const dataActionExamples: Examples = {}
