import type { AnyFamily } from '../../families/family.ts'
import { themeFamily } from './themes.ts'

export const themeFamilies: readonly AnyFamily[] = [themeFamily]
