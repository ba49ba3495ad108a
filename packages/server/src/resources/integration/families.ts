import type { AnyFamily } from '../../families/family.ts'
import { integrationHubFamily } from './hubs.ts'
import { integrationFamily } from './integrations.ts'

export const integrationFamilies: readonly AnyFamily[] = [integrationHubFamily, integrationFamily]
