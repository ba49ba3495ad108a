export * from './filters/index.ts'
export * from './syntax/index.ts'
