/** Takes one event. No value in it is a secret; texts may come from a client and hold anything. */
export type Log = (event: LogEvent) => void

export interface LogEvent {
  /** What happened: `login`, `sudo`, `logout`, `request`, `failure` … */
  readonly event: string
  readonly [name: string]: string | number | boolean | null | undefined
}

/** Writes each event as one line of JSON with the time in UTC; a client's text cannot begin a line of its own. */
export function lineLog(write: (line: string) => void, now: () => number): Log {
  return (event) => {
    const line = JSON.stringify({ time: new Date(now()).toISOString(), ...event })
    write(`${line.replace(/[^ -~]/g, escape)}\n`)
  }
}

/** Terminals and viewers act on more characters than JSON escapes, such as those that turn the direction of text. */
function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
