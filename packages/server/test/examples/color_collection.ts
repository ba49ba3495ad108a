import type { Examples } from './example.ts'

export const colorCollectionExamples: Examples = {}
