import type { AnyFamily } from '../../families/family.ts'
import { accessFilterFamily } from './access-filters.ts'
import { emailFamily } from './email-family.ts'
import { loginFamily } from './logins.ts'
import { sessionFamily } from './sessions.ts'
import { userFamily } from './users.ts'

export const userFamilies: readonly AnyFamily[] = [
  userFamily,
  emailFamily,
  loginFamily,
  sessionFamily,
  accessFilterFamily
]
