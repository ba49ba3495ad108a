import { isBlock, parameterOf, parametersOf, plainText, type BlockValue, type Parameter } from '../syntax/index.ts'
import { replaceConstants } from './constants.ts'
import type { LookmlFile, Place } from './source-file.ts'

/** A constant of a manifest. */
export interface Constant {
  readonly name: string
  /** Undefined where the manifest gives none. */
  readonly value: string | undefined
  /** As written; `none` where nothing is. */
  readonly export: string
  readonly place: Place
}

/** Another value for a constant of a project that is imported. */
export interface ConstantOverride {
  readonly name: string
  readonly value: string | undefined
  readonly place: Place
}

/** A project that is imported. */
export interface Dependency {
  /** The name that includes use: `//name/...`, with the constants of the manifest put in. */
  readonly project: string
  readonly isRemote: boolean
  readonly url: string | undefined
  readonly ref: string | undefined
  readonly overrides: readonly ConstantOverride[]
  readonly place: Place
}

/** What a project says of itself. */
export interface Manifest {
  /** Undefined for a project without one. */
  readonly file: LookmlFile | undefined
  readonly projectName: string | undefined
  /** By name; of two with the same name the last counts. */
  readonly constants: ReadonlyMap<string, Constant>
  readonly dependencies: readonly Dependency[]
  readonly localization: { readonly level: string | undefined; readonly defaultLocale: string | undefined } | undefined
  readonly isNewRuntime: boolean | undefined
}

/** Reads a manifest. What is missing in it is left out, never made up. */
export function readManifest(file: LookmlFile | undefined): Manifest {
  const body = file?.document ?? { parameters: [] }
  const settings = blocks(body, 'localization_settings').at(-1)
  const runtime = textIn(file, body, 'new_lookml_runtime')
  const constants = new Map(file ? constantsIn(file).map((constant) => [constant.name, constant]) : [])
  return {
    file,
    projectName: textIn(file, body, 'project_name'),
    constants,
    dependencies: file ? dependenciesIn(file, valuesOf(constants)) : [],
    localization: settings && {
      level: textIn(file, settings, 'localization_level'),
      defaultLocale: textIn(file, settings, 'default_locale')
    },
    isNewRuntime: runtime === undefined ? undefined : runtime === 'yes'
  }
}

function constantsIn(file: LookmlFile): Constant[] {
  return blocks(file.document, 'constant').map((block) => ({
    name: block.name ?? '',
    value: textIn(file, block, 'value'),
    export: textIn(file, block, 'export') ?? 'none',
    place: placeIn(file, block.nameSpan)
  }))
}

/** The values of constants; what has none is left out. */
export function valuesOf(constants: Manifest['constants']): Map<string, string> {
  return new Map([...constants.values()].flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])))
}

function dependenciesIn(file: LookmlFile, values: ReadonlyMap<string, string>): Dependency[] {
  return file.document.parameters.flatMap((parameter) => {
    if (!isBlock(parameter) || !/^(local|remote)_dependency$/.test(parameter.key)) return []
    const block = parameter.value
    const isRemote = parameter.key === 'remote_dependency'
    return [
      {
        project: replaceConstants(block.name ?? textIn(file, block, 'project') ?? '', values).text,
        isRemote,
        url: textIn(file, block, 'url'),
        ref: textIn(file, block, 'ref'),
        overrides: blocks(block, 'override_constant').map((override) => ({
          name: override.name ?? '',
          value: textIn(file, override, 'value'),
          place: placeIn(file, override.nameSpan)
        })),
        place: dependencyPlace(file, parameter)
      }
    ]
  })
}

function dependencyPlace(file: LookmlFile, { start, key, value }: Parameter<BlockValue>): Place {
  const named = value.name === undefined ? parameterOf(value, 'project')?.value : value.nameSpan
  return placeIn(file, named ?? { start, end: start + key.length })
}

function blocks(body: { readonly parameters: readonly Parameter[] }, key: string): BlockValue[] {
  return parametersOf(body, key).flatMap((parameter) => (isBlock(parameter) ? [parameter.value] : []))
}

function textIn(
  file: LookmlFile | undefined,
  body: { readonly parameters: readonly Parameter[] },
  key: string
): string | undefined {
  const found = parameterOf(body, key)
  return found && file && plainText(file.document, found.value)
}

function placeIn({ path }: LookmlFile, { start, end }: { readonly start: number; readonly end: number }): Place {
  return { path, start, end }
}
