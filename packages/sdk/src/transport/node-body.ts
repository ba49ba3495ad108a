import type { IncomingMessage } from 'node:http'
import { pipeline, type Readable, type Transform } from 'node:stream'
import type { CompressCallback, ZlibOptions } from 'node:zlib'
import { LookerResponseError } from '../errors.ts'
import { describe, type ApiRequest } from '../request.ts'

/** Takes the outcome of a read; of several, only the first counts. */
export type Done = (error: Error | null, body?: Uint8Array) => void

/** The codings that can be decoded, as `accept-encoding` lists them. */
export const codings = 'gzip, deflate, br'

type Decoder = (body: Buffer, options: ZlibOptions, done: CompressCallback) => void

/** What of an answer says how to read its body. */
export interface BodyHead {
  readonly request: ApiRequest
  readonly status: number
  readonly coding: Coding | undefined
  /** How long it is before it is decoded, as far as that is known; else 0. */
  readonly announcedLength: number
}

type Coding = 'gzip' | 'deflate' | 'br'

/** @throws {LookerResponseError} for a coding that nobody asked for. */
export function toBodyHead(request: ApiRequest, status: number, headers: Readonly<Record<string, string>>): BodyHead {
  const coding = headers['content-encoding']?.trim().toLowerCase().replace(/^x-/, '') || 'identity'
  if (!/^(gzip|deflate|br|identity)$/.test(coding)) {
    throw new LookerResponseError(
      `${describe(request)} answered in the coding ${coding}, which nobody asked for`,
      status
    )
  }
  const announcedLength = Number(headers['content-length']) || 0
  return { request, status, coding: coding === 'identity' ? undefined : (coding as Coding), announcedLength }
}

/** Reads a body to its end and decodes it. One that is longer than `mostBytes`, decoded or not, is an error. */
export function readWhole(answer: IncomingMessage, head: BodyHead, mostBytes: number, done: Done): void {
  const { announcedLength: announced } = head
  if (announced > mostBytes) return done(tooLong(head, mostBytes))
  let whole: Buffer | undefined
  let length = 0
  const pieces: Buffer[] = []
  answer.on('data', (piece: Buffer) => {
    if (length + piece.length > mostBytes) return done(tooLong(head, mostBytes))
    if (piece.length < announced) (whole ??= Buffer.allocUnsafeSlow(announced)).set(piece, length)
    else pieces.push(piece)
    length += piece.length
  })
  answer.on('end', () => decode(whole ?? join(pieces), head, mostBytes, done))
}

function join(pieces: readonly Buffer[]): Buffer {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
}

function decode(body: Buffer, head: BodyHead, mostBytes: number, done: Done): void {
  const { coding } = head
  if (!coding || body.length === 0) return done(null, toBytes(body))
  const zlib = process.getBuiltinModule('node:zlib')
  const inflate = isZlib(body) ? zlib.inflate : zlib.inflateRaw
  const decoders: Record<Coding, Decoder> = { gzip: zlib.gunzip, br: zlib.brotliDecompress, deflate: inflate }
  decoders[coding](body, { maxOutputLength: mostBytes }, (error, decoded) => {
    if (!error) return done(null, toBytes(decoded))
    const { code } = error as NodeJS.ErrnoException
    done(code === 'ERR_BUFFER_TOO_LARGE' ? tooLong(head, mostBytes) : error)
  })
}

/** Gives a body piece by piece, decoded. */
export function toStream(answer: IncomingMessage, { coding }: BodyHead): Readable {
  if (!coding) return answer
  const zlib = process.getBuiltinModule('node:zlib')
  const makers = { gzip: zlib.createGunzip, br: zlib.createBrotliDecompress, deflate: zlib.createInflate }
  const decoder: Transform = makers[coding]({ chunkSize: 64 * 1024 })
  return pipeline(answer, decoder, () => undefined)
}

/** By the standard `deflate` has a head, but some servers leave it out. */
function isZlib([first = 0]: Buffer): boolean {
  return (first & 15) === 8
}

function tooLong({ request, status }: BodyHead, mostBytes: number): LookerResponseError {
  const remedy = 'ask for less, read it as a stream, or raise maxResponseBytes'
  return new LookerResponseError(`${describe(request)} answered more than ${mostBytes} bytes: ${remedy}`, status)
}

/** Without what a `Buffer` adds, so that a body behaves the same with each transport. */
function toBytes({ buffer, byteOffset, length }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length)
}
