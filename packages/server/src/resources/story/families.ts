import type { AnyFamily } from '../../families/family.ts'
import { reportFamily } from '../report/reports.ts'
import { storyFamily } from './stories.ts'

export const storyFamilies: readonly AnyFamily[] = [storyFamily, reportFamily]
