import type * as operations30 from 'lookerts/3.0'
import type * as operations31 from 'lookerts/3.1'
import type * as operations40 from 'lookerts/4.0'

/** The name of an operation in any version. */
export type OperationId = Exclude<
  keyof typeof operations40 | keyof typeof operations31 | keyof typeof operations30,
  `looker${string}`
>
