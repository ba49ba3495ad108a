import type { Examples } from './example.ts'

export const scheduledPlanExamples: Examples = {}
