import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome']

/**
 * Starts a Chromium without a window: that of `CHROMIUM_PATH`, or the first on `PATH`.
 * @throws {Error} when there is none.
 */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: ['--disable-dev-shm-usage'] })
}

function findChromium(): string {
  const { CHROMIUM_PATH, PATH = '' } = process.env
  const places = CHROMIUM_PATH
    ? [CHROMIUM_PATH]
    : names.flatMap((name) => PATH.split(delimiter).map((directory) => join(directory, name)))
  const found = places.find(isProgram)
  if (found) return found
  throw new Error(
    CHROMIUM_PATH
      ? `CHROMIUM_PATH names no program: ${CHROMIUM_PATH}`
      : 'There is no Chromium: install one (apt-get install chromium), or name it in CHROMIUM_PATH'
  )
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
