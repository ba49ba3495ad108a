import { Liquid, type TagToken, type TopLevelToken } from 'liquidjs'

/** How a tag is read; the library does not export the type. */
type TagImplOptions = Exclude<Parameters<Liquid['registerTag']>[1], new (...values: never[]) => unknown>

let engine: Liquid | undefined

/** Reads Liquid with the tags that LookML adds. It is made when it is first needed, and renders nothing. */
export function lookmlLiquid(): Liquid {
  if (!engine) {
    engine = new Liquid()
    for (const name of ['parameter', 'date_start', 'date_end']) engine.registerTag(name, plainTag)
    for (const name of ['condition', 'incrementcondition', 'ifchanged'])
      engine.registerTag(name, blockTag(`end${name}`))
  }
  return engine
}

/** A tag by itself. What it names are fields, which rules of their own look for. */
const plainTag: TagImplOptions = { parse: () => undefined, render: () => undefined }

/** A tag that goes up to another. */
function blockTag(end: string): TagImplOptions {
  return {
    parse(tag: TagToken, remaining: TopLevelToken[]) {
      const stream = this.liquid.parser
        .parseStream(remaining)
        .on(`tag:${end}`, () => stream.stop())
        .on('end', () => {
          throw new Error(`tag ${tag.getText()} not closed`)
        })
      stream.start()
    },
    render: () => undefined
  }
}
