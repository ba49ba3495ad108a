import type { AnyFamily } from '../../families/family.ts'
import { uploadFamily } from './uploads.ts'

export const uploadFamilies: readonly AnyFamily[] = [uploadFamily]
