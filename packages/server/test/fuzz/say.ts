/** Prints what a long run came to, for whoever waited for it. */
export function say(text: string): void {
  process.stdout.write(`\n${text}\n`)
}
