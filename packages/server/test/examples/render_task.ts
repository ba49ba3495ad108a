import type { Examples } from './example.ts'

export const renderTaskExamples: Examples = {}
