import type { Examples } from './example.ts'

export const homepageExamples: Examples = { all_primary_homepage_sections: {} }
