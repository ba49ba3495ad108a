import type { AnyFamily } from '../../families/family.ts'
import { ciRunFamily } from './ci-runs.ts'
import { projectFileFamily } from './files.ts'
import { gitDiagnosticReportFamily } from './git-diagnostic-reports.ts'
import {
  checkoutFamily,
  deployKeyFamily,
  deploymentFamily,
  gitBranchFamily,
  gitTagFamily,
  projectValidationFamily
} from './git-families.ts'
import { lookmlTestFamily } from './lookml-tests.ts'
import { projectFamily } from './projects.ts'
import { repositoryCredentialFamily } from './repository-credentials.ts'

export const projectFamilies: readonly AnyFamily[] = [
  projectFamily,
  gitBranchFamily,
  checkoutFamily,
  gitTagFamily,
  deploymentFamily,
  deployKeyFamily,
  projectFileFamily,
  projectValidationFamily,
  lookmlTestFamily,
  repositoryCredentialFamily,
  ciRunFamily,
  gitDiagnosticReportFamily
]
