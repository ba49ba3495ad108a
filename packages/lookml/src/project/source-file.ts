import { parseLookml, type LookmlDocument } from '../syntax/index.ts'

/** A file as it was found: the path from the root of its project, with `/`, and its text. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

/** A file that could not be taken, and why, as the end of the sentence "It ...". */
export interface RefusedFile {
  readonly path: string
  readonly reason: string
}

/** What is read of a project's directory. */
export interface ProjectFiles {
  /** Its LookML files and LookML dashboards. */
  readonly files: readonly TextFile[]
  readonly refused: readonly RefusedFile[]
  /** The paths of all else that is there, as documents and map data. */
  readonly others?: readonly string[]
}

/** A LookML file of a project, read. */
export interface LookmlFile {
  /** The path from the root of the project; of an imported project's file `//project/path`. */
  readonly path: string
  readonly document: LookmlDocument
}

/** A stretch of a file, in UTF-16 units: where something stands. */
export interface Place {
  readonly path: string
  readonly start: number
  readonly end: number
}

const texts = new WeakMap<LookmlFile, string>()

/** Makes a file that is parsed when its document is first asked for. */
export function lookmlFile(path: string, text: string): LookmlFile {
  let document: LookmlDocument | undefined
  const file: LookmlFile = {
    path,
    get document() {
      return (document ??= parseLookml(text))
    }
  }
  texts.set(file, text)
  return file
}

/** The text of a file, which is not parsed for that. */
export function sourceOf(file: LookmlFile): string {
  return texts.get(file) ?? file.document.source
}
