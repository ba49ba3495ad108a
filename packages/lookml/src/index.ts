export * from './filters/index.ts'
export * from './model/index.ts'
export * from './project/index.ts'
export * from './syntax/index.ts'
// Both the project and location filters have places; those of filters are in their trees only.
export type { Place } from './project/index.ts'
