import type { AnyFamily } from '../../families/family.ts'
import { modelSetFamily } from './model-sets.ts'
import { permissionSetFamily } from './permission-sets.ts'
import { roleFamily } from './roles.ts'

export const roleFamilies: readonly AnyFamily[] = [permissionSetFamily, modelSetFamily, roleFamily]
