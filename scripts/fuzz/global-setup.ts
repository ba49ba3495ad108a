import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Gets schemathesis ready before any test runs. */
export function setup(): void {
  execFileSync('bash', [fileURLToPath(new URL('setup.sh', import.meta.url))], { stdio: 'inherit' })
}
