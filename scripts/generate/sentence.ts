import type { OperationFacts } from '@lookerts/contract'
import { answersOf } from './answers.ts'
import { irregular, nouns, verbs, words } from './wording.ts'

/** Says in one sentence what an operation does, from its id, its path and its answer. */
export function toSentence(operation: OperationFacts): string {
  const { id, path } = operation
  const sentence = irregular[id]
  if (sentence) return sentence
  const [, verb = 'get', thing = id] = new RegExp(`^(${verbs.join('|')})_(\\w+)$`).exec(id) ?? []
  const owner = ownerOf(path)
  const isOwn = owner === undefined || thing === owner
  const part = !isOwn && thing.startsWith(`${owner}_`) ? thing.slice(owner.length + 1) : thing
  const many = answersOf(operation).types[0]?.startsWith('[]') ?? false
  const article = path.endsWith('}') || (owner && isOwn) ? 'one' : 'the'
  return `${toClause(verb, toNoun(part), many, article)}${isOwn ? '' : ` of ${withArticle(toNoun(owner))}`}.`
}

function toClause(verb: string, noun: string, many: boolean, article: string): string {
  if (verb === 'all') return `Lists all ${noun}`
  if (verb === 'search') return `Searches ${noun}`
  if (verb === 'create') return `Creates ${withArticle(noun)}`
  if (verb === 'get' && many) return `Lists the ${noun}`
  return `${toThirdPerson(verb)} ${article} ${noun}`
}

/** What the thing at a path belongs to: `user` for `/users/{user_id}/roles`. */
function ownerOf(path: string): string | undefined {
  return /^.*\/(\w+)\/\{\w+\}\/\w+/
    .exec(path)?.[1]
    ?.replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '')
}

function toNoun(thing: string): string {
  return (
    nouns[thing] ??
    thing
      .split('_')
      .map((word) => words[word] ?? word)
      .join(' ')
  )
}

function withArticle(noun: string): string {
  return /^(?:[aeio]|up|[AEIO]|LDAP|SQL|SSH)/.test(noun) ? `an ${noun}` : `a ${noun}`
}

function toThirdPerson(verb: string): string {
  const ending = /(ch|sh|s|x)$/.test(verb) ? 'es' : 's'
  return `${verb.charAt(0).toUpperCase()}${verb.slice(1).replace(/(?<=[^aeiou])y$/, 'ie')}${ending}`
}
