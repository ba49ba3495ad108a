/** The options of `lookerts lint`. */
export interface LintCommandOptions {
  readonly directory?: string
  readonly format?: string
  readonly output?: string
  readonly config?: string
  readonly rule?: readonly string[]
  readonly maxWarnings?: string
  readonly quiet?: boolean
  readonly watch?: boolean
  readonly against?: string
  readonly explain?: string
  readonly import?: readonly string[]
}
