export {
  child,
  children,
  find,
  findAll,
  findGroup,
  isYes,
  nameOf,
  placeOf,
  text,
  type Block,
  type Found,
  type Layer
} from './block.ts'
export { fieldCalled, type Explore, type ExploreField, type ExploreView } from './explore.ts'
export { allFields, fieldItem, type FieldItem } from './field-items.ts'
export { fieldBlocks, type Field, type FieldKind } from './field.ts'
export type { Join, JoinType, Relationship } from './join.ts'
export { allNames, names, namesIn, pairs, type Named, type Pair } from './lists.ts'
export { connectionOf, modelBlocks, modelOf, type Model } from './model.ts'
export { notFields, referencesIn, type Reference } from './references.ts'
export { expandFields, viewCalled } from './selection.ts'
export { defaultIntervals, defaultTimeframes } from './timeframes.ts'
export { primaryKeys, tableOf, type View } from './view.ts'
export { extendedNames, ownBlock, type Written } from './written.ts'
export {
  exploreSource,
  mentionsInList,
  mentionsInSql,
  mentionsOfExplore,
  mentionsOfField,
  mentionsOfJoin,
  mentionsOfSets,
  nameIn,
  tablesIn,
  type Mention
} from './mentions.ts'
export { boundFilters, mentionsOfAsserts, mentionsOfQuery, mentionsOfSource } from './query-mentions.ts'
export { joinEdges, repeatingJoin, type JoinEdge } from './fan-out.ts'
export { labelOfName } from './label.ts'
