import type { Examples } from './example.ts'

export const datagroupExamples: Examples = {}
