import type { AnyFamily } from '../../families/family.ts'
import { embedSecretFamily } from './embed-secrets.ts'
import { mobileDeviceFamily } from './mobile-devices.ts'
import { allowlistFamily } from './support-access.ts'
import { oidcTestFamily, samlTestFamily } from './test-configs.ts'

export const authFamilies: readonly AnyFamily[] = [
  allowlistFamily,
  embedSecretFamily,
  mobileDeviceFamily,
  oidcTestFamily,
  samlTestFamily
]
