import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import type { Answer, TestServer } from './start-server.ts'

const roots: string[] = []
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true, force: true })))

/** Writes files into a new directory, which is gone at the end, and gives its path. */
export function directoryOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'lookerts-lookml-'))
  roots.push(root)
  for (const [path, text] of Object.entries(files)) writeInto(root, path, text)
  return root
}

/** Time after which a change of a file counts, also on a busy machine. */
export const enoughMs = 400

/** Writes one file of a directory. */
export function writeInto(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

export type Body = Record<string, unknown>

export type Call = <B = Body>(method: string, path: string, json?: unknown) => Promise<Answer<B>>

/** Calls API 4.0 as the admin, or by another token; from the workspace where LookML is changed if so wanted. */
export async function callsOf(server: TestServer, { token, dev = false }: CallsOptions = {}): Promise<Call> {
  const own = token ?? (await server.login())
  if (dev) await server.api('PATCH', '/api/4.0/session', { token: own, json: { workspace_id: 'dev' } })
  return (method, path, json) =>
    server.api(method, `/api/4.0${path}`, { token: own, ...(json !== undefined && { json }) })
}

interface CallsOptions {
  readonly token?: string
  readonly dev?: boolean
}

export type Fields = ReadonlyMap<string, Body>

/** The fields of an explore by name, of all kinds, in order. */
export async function fieldsOf(call: Call, model: string, explore: string): Promise<Fields> {
  const path = `/lookml_models/${model}/explores/${explore}`
  const { body } = await call<{ fields: Record<string, (Body & { name: string })[]> }>('GET', path)
  const { dimensions = [], measures = [], filters = [], parameters = [] } = body.fields
  return new Map([dimensions, measures, filters, parameters].flat().map((field) => [field.name, field]))
}
