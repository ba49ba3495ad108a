import type { AnyFamily } from '../../families/family.ts'
import { folderFamily } from './folders.ts'

export const folderFamilies: readonly AnyFamily[] = [folderFamily]
