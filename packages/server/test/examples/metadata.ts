import type { Examples } from './example.ts'

export const metadataExamples: Examples = {}
