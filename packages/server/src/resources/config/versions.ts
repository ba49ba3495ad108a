import type { versions } from 'lookerts/4.0/config'
import type { Handler } from '../../context.ts'
import { toApiVersion } from './rules.ts'

export const handleVersions: Handler<typeof versions> = (context) => toApiVersion(context)
