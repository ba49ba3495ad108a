import type { AnyFamily } from '../../families/family.ts'
import { datagroupFamily } from './datagroups.ts'

export const datagroupFamilies: readonly AnyFamily[] = [datagroupFamily]
