import type { Examples } from './example.ts'

export const folderExamples: Examples = {}
