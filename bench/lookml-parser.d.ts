declare module 'lookml-parser' {
  /** The little of the package that is measured and compared; it comes without types. */
  export function parse(source: string): Record<string, unknown>
}
