import type { Examples } from './example.ts'

export const boardExamples: Examples = {}
