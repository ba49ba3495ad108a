import type { ApiVersion, OperationFacts } from '@lookerts/contract'

/** The interface of an operation's arguments by name, or undefined where it takes none: `create_user` takes `CreateUserArgs`. */
export function argsName({ id, params, body }: OperationFacts): string | undefined {
  return params?.length || body
    ? `${id.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}Args`
    : undefined
}

/** A tag as the name of a file and a module: `ApiAuth` is `api_auth`. */
export function toSnake(tag: string): string {
  return tag.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase()
}

/** The names of the facade's interface and of the function that makes it: `Looker40` and `looker40`. */
export function toFacadeNames(version: ApiVersion): [type: string, value: string] {
  const digits = version.replace('.', '')
  return [`Looker${digits}`, `looker${digits}`]
}
