import type { Examples } from './example.ts'

export const integrationExamples: Examples = {}
