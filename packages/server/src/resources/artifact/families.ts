import type { AnyFamily } from '../../families/family.ts'
import { artifactFamily } from './artifacts.ts'

export const artifactFamilies: readonly AnyFamily[] = [artifactFamily]
