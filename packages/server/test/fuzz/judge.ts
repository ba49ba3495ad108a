import { readContract } from '@lookerts/contract'
import { violationsOf } from '../../src/conventions/violations.ts'
import type { Answer } from '../start-server.ts'
import type { Made, Target } from './requests.ts'

/** What every operation may answer, whether its contract says so or not: bad input, no login, nothing there. */
const common = new Set([400, 401, 404, 405, 413, 414, 422, 429, 501])

/** Traces and statements; what a success answers may well have SQL in it. */
const inside = /node:internal|\.ts:\d|SELECT |\bat \w+ \(/

const newest = readContract('4.0')

/** Lists what is wrong with an answer, whatever was asked. */
export function wrongIn(target: Target, { method, path }: Made, answer: Answer<unknown>): string[] {
  const { status, headers, text } = answer
  const wrong: string[] = []
  if (status === 500 || status > 501) wrong.push(`a failure: ${text.slice(0, 300)}`)
  if ('x-evil' in headers) wrong.push('a header of the request')
  if (inside.test(text) && (status >= 400 || !text.includes('SELECT '))) wrong.push('the inside of the server')
  if (status === 204 && (text !== '' || 'content-type' in headers)) wrong.push('something with 204')
  if (status >= 400) return [...wrong, ...wrongInError(target, method, answer)]
  // Other methods may lead to another operation.
  if (method !== target.operation.method) return wrong
  return [...wrong, ...wrongInSuccess(target, path, answer)]
}

function wrongInError({ operation }: Target, method: string, answer: Answer<unknown>): string[] {
  const { status, headers, text, body } = answer
  const wrong: string[] = []
  const isDeclared = String(status) in operation.responses
  if (method === operation.method && status < 500 && !isDeclared && !common.has(status)) {
    wrong.push(`the undeclared status ${status}: ${text.slice(0, 200)}`)
  }
  if (text === '') return wrong
  if (headers['content-type'] !== 'application/json; charset=utf-8') wrong.push('an error of another media type')
  wrong.push(...violationsOf(newest, status === 422 ? 'ValidationError' : 'Error', body))
  if (status !== 422 && typeof body === 'object' && body && 'errors' in body) wrong.push('errors without problems')
  return wrong
}

function wrongInSuccess({ contract, operation }: Target, path: string, answer: Answer<unknown>): string[] {
  const { status, headers, text, body } = answer
  if (!(String(status) in operation.responses)) return [`the undeclared status ${status}`]
  const declared = operation.responses[String(status)]
  const type = typeof declared === 'object' && declared ? declared.type : (declared ?? null)
  if (status === 204 || text === '') return []
  const mediaType = headers['content-type']
  if (!mediaType) return ['a body without a media type']
  if (!mediaType.startsWith('application/json') || type === null || type === 'string') return []
  const violations = violationsOf(contract, type, body)
  // With `fields` properties are left out that must be there otherwise.
  return path.includes('fields=') ? violations.filter((each) => !each.endsWith(' is missing')) : violations
}
