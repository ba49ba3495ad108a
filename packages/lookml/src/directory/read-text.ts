import { isUtf8 } from 'node:buffer'
import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { isMissing, reasonOf } from './reasons.ts'

/** The text of a file, or why there is none, as the end of the sentence "It ..."; `gone` for a file that is not there. */
export type TextRead = { readonly text: string } | { readonly reason: string } | 'gone'

// A pipe that took the place of the file since it was looked at would wait for a writer for ever.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)

/** Reads a file that must be UTF-8; a byte order mark stays in its text. */
export async function readText(path: string, maxBytes: number): Promise<TextRead> {
  let handle: FileHandle
  try {
    handle = await open(path, flags)
  } catch (error) {
    return isMissing(error) ? 'gone' : { reason: reasonOf(error) }
  }
  try {
    const stats = await handle.stat()
    if (!stats.isFile()) return { reason: 'is not a file' }
    if (stats.size > maxBytes) return { reason: tooLarge(stats.size, maxBytes) }
    return decode(await handle.readFile())
  } catch (error) {
    return { reason: reasonOf(error) }
  } finally {
    await handle.close()
  }
}

function tooLarge(size: number, maxBytes: number): string {
  return `has ${megabytes(size)} MB, and files of more than ${megabytes(maxBytes)} MB are not read`
}

function megabytes(bytes: number): string {
  return String(Math.round((bytes / 1024 / 1024) * 10) / 10)
}

function decode(bytes: Buffer): TextRead {
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') }
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { reason: 'is UTF-16; save it as UTF-8' }
  }
  return { reason: `is not UTF-8 in line ${lineOf(bytes, firstWrong(bytes))}; save it as UTF-8` }
}

function lineOf(bytes: Buffer, offset: number): number {
  let line = 1
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++
  return line
}

/** The offset, give or take a character, of the first byte that is not part of UTF-8, found by halving. */
function firstWrong(bytes: Buffer): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (startsWell(bytes, middle)) good = middle
    else bad = middle
  }
  return good
}

/** Whether the bytes before an end are UTF-8, where the last character may be cut off. */
function startsWell(bytes: Buffer, end: number): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    decoder.decode(bytes.subarray(0, end), { stream: true })
    return true
  } catch {
    return false
  }
}
