import type { AnyFamily } from '../../families/family.ts'
import { renderTaskFamily } from './render-tasks.ts'

export const renderTaskFamilies: readonly AnyFamily[] = [renderTaskFamily]
