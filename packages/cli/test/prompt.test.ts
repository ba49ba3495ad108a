import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { ask } from '../src/prompt.ts'

const questions = [{ label: 'Client id: ' }, { label: 'Client secret: ', isSecret: true }]

/** A terminal whose keyboard is `input`; what stands on its screen is `seen`. */
function terminal() {
  const input = new PassThrough()
  const output = new PassThrough()
  const seen: string[] = []
  output.setEncoding('utf8').on('data', (text: string) => seen.push(text))
  return { input, output, screen: () => seen.join('') }
}

test('a secret is not shown while it is typed, edited or sent (#64)', async () => {
  const { input, output, screen } = terminal()
  const answers = ask(questions, { input, output })
  for (const key of 'my-id\r') input.write(key)
  // A letter too many, which a backspace takes back: the line editor draws the line anew.
  for (const key of 'QQQQ\u007f\u0001\u0005 \r') input.write(key)
  expect(await answers).toEqual(['my-id', 'QQQ'])
  expect(screen()).toContain('Client id: ')
  expect(screen()).toContain('my-id')
  expect(screen()).toContain('Client secret: ')
  expect(screen()).not.toContain('Q')
})

test('both answers pasted at once are both taken, and the secret is not shown (#64)', async () => {
  const { input, output, screen } = terminal()
  const answers = ask(questions, { input, output })
  input.write('my-id\rQQQ\r')
  expect(await answers).toEqual(['my-id', 'QQQ'])
  expect(screen()).not.toContain('Q')
})

test.each([
  ['Ctrl+C', '\u0003'],
  ['Ctrl+D', '\u0004']
])('%s gives up', async (_, key) => {
  const { input, output } = terminal()
  const answers = ask(questions, { input, output })
  input.write(`my-id\r${key}`)
  await expect(answers).rejects.toMatchObject({ message: 'cancelled: nothing was changed', outcome: 'error' })
})
