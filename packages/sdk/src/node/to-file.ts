import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
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
 * bytes go to a draft beside it, which is removed when something fails, and the connection is freed.
 * @throws {LookerNetworkError} when the stream breaks off; the file system's own error when it does.
 * @example await toFile(await stream(session, run_look, { look_id: '7', result_format: 'csv' }), 'look.csv')
 */
export async function toFile(bytes: ByteStream, path: string, options: FileOptions = {}): Promise<number> {
  const { signal, mode = 0o666 } = options
  const draft = `${path}.${randomBytes(6).toString('hex')}.part`
  const stop = (): void => bytes.cancel()
  signal?.addEventListener('abort', stop)
  try {
    signal?.throwIfAborted()
    const writtenBytes = await write(bytes, draft, mode, options.onProgress)
    signal?.throwIfAborted()
    await rename(draft, path)
    return writtenBytes
  } catch (error) {
    stop()
    await rm(draft, { force: true })
    signal?.throwIfAborted()
    throw error
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}

async function write(
  bytes: ByteStream,
  path: string,
  mode: number,
  onProgress: FileOptions['onProgress']
): Promise<number> {
  const file = await open(path, 'wx', mode)
  try {
    let writtenBytes = 0
    for await (const piece of bytes) {
      await file.writeFile(piece)
      writtenBytes += piece.length
      onProgress?.({ writtenBytes, totalBytes: bytes.sizeBytes })
    }
    // Else a power cut after the renaming could leave the name without the bytes.
    await file.sync()
    return writtenBytes
  } finally {
    await file.close()
  }
}
