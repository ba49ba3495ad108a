import type { Rule } from './rule.ts'
import { badFilterExpression } from './rules/bad-filter-expression.ts'
import { badLiquid } from './rules/bad-liquid.ts'
import { circularDerivedTable } from './rules/circular-derived-table.ts'
import { circularExtends } from './rules/circular-extends.ts'
import { circularInclude } from './rules/circular-include.ts'
import { circularReference } from './rules/circular-reference.ts'
import { dashboardBadFilter } from './rules/dashboard-bad-filter.ts'
import { dashboardDuplicateElement } from './rules/dashboard-duplicate-element.ts'
import { dashboardDuplicateKey } from './rules/dashboard-duplicate-key.ts'
import { dashboardRedefined } from './rules/dashboard-redefined.ts'
import { dashboardSyntax } from './rules/dashboard-syntax.ts'
import { dashboardUnknownExplore } from './rules/dashboard-unknown-explore.ts'
import { dashboardUnknownExtends } from './rules/dashboard-unknown-extends.ts'
import { dashboardUnknownField } from './rules/dashboard-unknown-field.ts'
import { dashboardUnknownFilter } from './rules/dashboard-unknown-filter.ts'
import { dashboardUnknownModel } from './rules/dashboard-unknown-model.ts'
import { dashboardWrongValue } from './rules/dashboard-wrong-value.ts'
import { deadInclude } from './rules/dead-include.ts'
import { duplicateBlock } from './rules/duplicate-block.ts'
import { duplicateField } from './rules/duplicate-field.ts'
import { duplicateModel } from './rules/duplicate-model.ts'
import { duplicateParameter } from './rules/duplicate-parameter.ts'
import { duplicatePrimaryKey } from './rules/duplicate-primary-key.ts'
import { exclusiveParameters } from './rules/exclusive-parameters.ts'
import { fanoutWithoutPrimaryKey } from './rules/fanout-without-primary-key.ts'
import { inaccessibleField } from './rules/inaccessible-field.ts'
import { invalidManifest } from './rules/invalid-manifest.ts'
import { invalidValue } from './rules/invalid-value.ts'
import { misplacedParameter } from './rules/misplaced-parameter.ts'
import { missingConnection } from './rules/missing-connection.ts'
import { missingJoinCondition } from './rules/missing-join-condition.ts'
import { missingParameter } from './rules/missing-parameter.ts'
import { missingRelationship } from './rules/missing-relationship.ts'
import { nestedAggregate } from './rules/nested-aggregate.ts'
import { noModel } from './rules/no-model.ts'
import { oldLookml } from './rules/old-lookml.ts'
import { redefined } from './rules/redefined.ts'
import { refinedFinal } from './rules/refined-final.ts'
import { syntax } from './rules/syntax.ts'
import { unknownConstant } from './rules/unknown-constant.ts'
import { unknownExplore } from './rules/unknown-explore.ts'
import { unknownField } from './rules/unknown-field.ts'
import { unknownImport } from './rules/unknown-import.ts'
import { unknownJoin } from './rules/unknown-join.ts'
import { unknownListedField } from './rules/unknown-listed-field.ts'
import { unknownName } from './rules/unknown-name.ts'
import { unknownParameter } from './rules/unknown-parameter.ts'
import { unknownSet } from './rules/unknown-set.ts'
import { unknownView } from './rules/unknown-view.ts'
import { unreachableExplore } from './rules/unreachable-explore.ts'
import { unreadableFile } from './rules/unreadable-file.ts'
import { unusedFile } from './rules/unused-file.ts'

/** All rules of the validator, in order of their codes. */
export const rules: readonly Rule[] = [
  badFilterExpression,
  badLiquid,
  circularDerivedTable,
  circularExtends,
  circularInclude,
  circularReference,
  dashboardBadFilter,
  dashboardDuplicateElement,
  dashboardDuplicateKey,
  dashboardRedefined,
  dashboardSyntax,
  dashboardUnknownExplore,
  dashboardUnknownExtends,
  dashboardUnknownField,
  dashboardUnknownFilter,
  dashboardUnknownModel,
  dashboardWrongValue,
  deadInclude,
  duplicateBlock,
  duplicateField,
  duplicateModel,
  duplicateParameter,
  duplicatePrimaryKey,
  exclusiveParameters,
  fanoutWithoutPrimaryKey,
  inaccessibleField,
  invalidManifest,
  invalidValue,
  misplacedParameter,
  missingConnection,
  missingJoinCondition,
  missingParameter,
  missingRelationship,
  nestedAggregate,
  noModel,
  oldLookml,
  redefined,
  refinedFinal,
  syntax,
  unknownConstant,
  unknownExplore,
  unknownField,
  unknownImport,
  unknownJoin,
  unknownListedField,
  unknownName,
  unknownParameter,
  unknownSet,
  unknownView,
  unreachableExplore,
  unreadableFile,
  unusedFile
]
