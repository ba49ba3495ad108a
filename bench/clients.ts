export type { SessionClient as Client } from './clients/client.ts'
export { connect as officialClient } from './clients/official.ts'
export { connect as ourClient } from './clients/ours.ts'
