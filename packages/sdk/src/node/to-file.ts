import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { ByteStream } from '../stream.ts'

/** How a stream is written to a file. */
export interface FileOptions {
  /** Ends the writing; the call then rejects with the signal's reason. */
  signal?: AbortSignal
  /** Told after each piece. */
  onProgress?: (progress: FileProgress) => void
  /** Of the file. 0o666 less what the process's mask takes, by default. */
  mode?: number
}

/** How far the writing is. */
export interface FileProgress {
  readonly writtenBytes: number
  /** Where the server says so. */
  readonly totalBytes: number | undefined
}

/**
 * Writes a stream to a file and gives how many bytes it has. The file is there whole or not at all: until then the
 * bytes go to a draft beside it, which is removed when something fails.
 * @throws {LookerNetworkError} when the stream breaks off; the file system's own error when it does.
 * @example await toFile(await stream(session, run_look, { look_id: '7', result_format: 'csv' }), 'look.csv')
 */
export async function toFile(bytes: ByteStream, path: string, options: FileOptions = {}): Promise<number> {
  const { signal, onProgress, mode = 0o666 } = options
  const draft = `${path}.${randomBytes(6).toString('hex')}.part`
  let writtenBytes = 0
  const counted = async function* (pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      yield piece
      writtenBytes += piece.length
      onProgress?.({ writtenBytes, totalBytes: bytes.sizeBytes })
    }
  }
  try {
    await pipeline(bytes, counted, createWriteStream(draft, { flags: 'wx', mode }), signal ? { signal } : {})
    await rename(draft, path)
    return writtenBytes
  } catch (error) {
    await rm(draft, { force: true })
    signal?.throwIfAborted()
    throw error
  }
}
