import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as sdk from 'lookerts'
import * as api30 from 'lookerts/3.0'
import * as api31 from 'lookerts/3.1'
import * as api40 from 'lookerts/4.0'
import * as embed from 'lookerts/embed'
import * as node from 'lookerts/node'
import * as oauth from 'lookerts/oauth'
import * as observe from 'lookerts/observe'
import * as rows from 'lookerts/rows'
import * as tasks from 'lookerts/tasks'
import { describe, expect, it } from 'vitest'
import { readPages, root } from './pages.ts'

const pages = readPages()
const pageOf = (path: string): string => pages.find((page) => page.path === path)!.text
const entries = { lookerts: sdk, rows, tasks, oauth, embed, observe, node }

describe('The pages', () => {
  it.each(Object.entries(entries))('tell of everything that %s exports', (_, entry) => {
    const whole = pages.map(({ text }) => text).join('\n')
    expect(Object.keys(entry).filter((name) => !new RegExp(`\\b${name}\\b`).test(whole))).toEqual([])
  })

  it('list in the table of entries everything that an entry exports beside operations and errors', () => {
    const table = pageOf('docs/client.md').split('## Entries')[1]!.split('## Sessions')[0]!
    const facades = [api30, api31, api40].flatMap((api) => Object.keys(api).filter((name) => name.startsWith('looker')))
    const names = [...Object.values(entries).flatMap((entry) => Object.keys(entry)), ...facades]
    const missing = names.filter((name) => !table.includes(`\`${name}\``) && !/^Looker(?!Config)\w*Error$/.test(name))
    expect(missing).toEqual([])
  })

  it('tell of every code that an error can have, and of the class that has it', () => {
    const table = pageOf('docs/client.md').split('\n## Errors')[1]!.split('\n## ')[0]!
    const source = readFileSync(join(root, 'packages/sdk/src/errors.ts'), 'utf8')
    const codes = [...source.split('/** Every error')[0]!.matchAll(/\| '(\w+)'/g)].map(([, code]) => code!)
    expect([...table.matchAll(/^\|[^|]*\| `(\w+)`/gm)].map(([, code]) => code!).toSorted()).toEqual(codes.toSorted())
    const classes = Object.keys(sdk).filter((name) => name.endsWith('Error'))
    expect(classes.filter((name) => !table.includes(`\`${name}\``))).toEqual([])
  })

  it('say of every session option what it is', () => {
    const source = readFileSync(join(root, 'packages/sdk/src/options.ts'), 'utf8')
    const [body] = /(?<=interface SessionOptions \{).*?(?=^\})/ms.exec(source)!
    const options = [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name]) => name!)
    // A clock for tests is nothing that a program needs.
    const missing = options.filter(
      (name) => name !== 'now' && !new RegExp(`\\b${name}\\b`).test(pageOf('docs/client.md'))
    )
    expect(options.length).toBeGreaterThan(20)
    expect(missing).toEqual([])
  })

  it('name in the layout only files that there are', () => {
    const files = ['sdk', 'server', 'lookml', 'cli'].flatMap((name) =>
      readdirSync(join(root, 'packages', name), { recursive: true, encoding: 'utf8' }).map((file) => `/${file}`)
    )
    const named = [...pageOf('docs/layout.md').matchAll(/`([\w./-]+\.ts)`/g)].map(([, file]) => file!)
    expect(named.length).toBeGreaterThan(20)
    expect(
      named.filter((name) => !files.some((file) => file.endsWith(`/${name}`)) && !existsSync(join(root, name)))
    ).toEqual([])
  })
})

describe.each(pages)('$path', ({ path, text }) => {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!).filter((link) => !/^https?:/.test(link))

  it('links to what is there', () => {
    const broken = links.filter((link) => {
      const [file = '', anchor] = link.split('#')
      const target = join(root, file ? join(dirname(path), file) : path)
      return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor))
    })
    expect(broken).toEqual([])
  })
})

describe('The comparison', () => {
  const rows = [...pageOf('docs/comparison.md').matchAll(/^\| (\d+) .*\| (yes|partly|no) +\| (.*) \|$/gm)]

  it('has every row from 1 to 74 and from 91 to 95, and sums them up right', () => {
    const numbers = [...Array(95).keys()].map((index) => index + 1).filter((number) => number < 75 || number > 90)
    expect(rows.map(([, number]) => Number(number))).toEqual(numbers)
    const count = (verdict: string): number => rows.filter(([, , ours]) => ours === verdict).length
    const sum = `${count('yes')} × yes, ${count('partly')} × partly, ${count('no')} × no`
    expect(pageOf('docs/comparison.md')).toContain(`In sum: ${sum}.`)
  })

  it.each(rows.map(([, number, verdict, evidence]) => ({ number, verdict, evidence: evidence! })))(
    'names tests that there are in row $number',
    ({ verdict, evidence }) => {
      let text = ''
      let titles = 0
      for (const [, file, title] of evidence.matchAll(/`([\w./-]+\.ts)`|"([^"]+)"/g)) {
        if (file)
          text = readFileSync(join(root, file.includes('examples/') ? file : `packages/sdk/test/${file}`), 'utf8')
        else expect(text).toContain(title)
        if (title) titles++
      }
      if (verdict === 'yes') expect(titles).toBeGreaterThan(0)
    }
  )
})

/** The names by which the headings of a page can be linked to. */
function anchorsOf(file: string): string[] {
  const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!)
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-')
  )
}
