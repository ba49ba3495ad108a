import type { AnyFamily } from '../../families/family.ts'
import { accessFamily } from './accesses.ts'
import { favoriteFamily } from './favorites.ts'
import { metadataFamily } from './metadatas.ts'
import { viewFamily } from './views.ts'

export const contentFamilies: readonly AnyFamily[] = [metadataFamily, accessFamily, favoriteFamily, viewFamily]
