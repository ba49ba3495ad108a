import type { Examples } from './example.ts'

export const projectExamples: Examples = {}
