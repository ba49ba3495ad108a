import type { Examples } from './example.ts'

export const conversationalAnalyticsExamples: Examples = {}
