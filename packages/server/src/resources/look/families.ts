import type { AnyFamily } from '../../families/family.ts'
import { lookFamily } from './looks.ts'

export const lookFamilies: readonly AnyFamily[] = [lookFamily]
