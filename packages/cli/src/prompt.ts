import { createInterface } from 'node:readline'
import { Writable, type Readable } from 'node:stream'
import { failure } from './exit.ts'

/** What a person is asked. A secret is not shown while it is typed. */
export interface Question {
  readonly label: string
  readonly isSecret?: boolean
}

/** Where a person types, and where the questions stand. */
export interface Terminal {
  readonly input: Readable
  readonly output: Writable
}

/**
 * Asks one question after the other, and gives the answers without the space around them.
 * @throws {CliError} when the person gives up with Ctrl+C or Ctrl+D.
 */
export function ask(questions: readonly Question[], { input, output }: Terminal): Promise<string[]> {
  const answers: string[] = []
  const current = (): Question | undefined => questions[answers.length]
  const echo = new Writable({
    write(chunk: Buffer, _, done) {
      if (!current()?.isSecret) output.write(chunk)
      done()
    }
  })
  const lines = createInterface({ input, output: echo, terminal: true, historySize: 0 })
  const next = (): void => {
    const question = current()
    if (!question) return lines.close()
    // The line editor's own prompt is muted together with what is typed.
    if (question.isSecret) output.write(question.label)
    lines.setPrompt(question.label)
    lines.prompt()
  }
  return new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      if (current()?.isSecret) output.write('\n')
      answers.push(line.trim())
      next()
    })
    lines.on('close', () => {
      if (answers.length === questions.length) return resolve(answers)
      output.write('\n')
      reject(failure('cancelled: nothing was changed'))
    })
    next()
  })
}
