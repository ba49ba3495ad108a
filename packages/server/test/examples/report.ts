import type { Examples } from './example.ts'

export const reportExamples: Examples = { search_reports: { query: { title: 'sales%' } } }
