import type { Examples } from './example.ts'

export const themeExamples: Examples = {}
