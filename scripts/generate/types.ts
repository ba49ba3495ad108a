import type { Contract, PropertyFacts, SchemaFacts } from '@lookerts/contract'
import { describeField, describeType, tagsOf } from './describe.ts'
import { readProps, sentProps, toSentName, writeForms, type Forms } from './forms.ts'
import { doc, field } from './print.ts'
import { toPropertyType, type NameOf } from './references.ts'
import { findUses, type Uses } from './usage.ts'

type Props = readonly [string, PropertyFacts][]

const none: SchemaFacts = { props: {}, required: [] }

/** Writes types.ts: every type of the contract, and the form that is sent where it differs from the answered one. */
export function typesFile(contract: Contract, forms: Forms): string {
  const usesOf = findUses(contract)
  const own = Object.keys(contract.schemas).map((name) => ownForm(contract, name, forms, usesOf(name)))
  const sent = writeForms(contract, forms).map((name) => writeForm(contract, name, forms))
  const declarations = [...own, ...sent].toSorted((one, other) => (one.name < other.name ? -1 : 1))
  return declarations.map((declaration) => `\n${declare(declaration)}`).join('\n')
}

interface Declaration {
  readonly name: string
  readonly about: readonly string[]
  readonly fields: readonly Field[]
}

interface Field {
  readonly name: string
  readonly type: string
  readonly facts: PropertyFacts
}

function ownForm(contract: Contract, name: string, forms: Forms, uses: Uses): Declaration {
  const facts = contract.schemas[name] ?? none
  const sentOnly = forms.sentOnly.has(name)
  const asSent = sentOnly || (forms.sentAs.has(name) && !forms.writable.has(name))
  const props = asSent ? sentProps(name, facts, forms.writable) : readProps(facts)
  const nameOf: NameOf = sentOnly ? toSentName(forms) : (ref) => ref
  return { name, about: describeType(facts, uses), fields: toFields(contract, facts, props, nameOf) }
}

function writeForm(contract: Contract, name: string, forms: Forms): Declaration {
  const facts = contract.schemas[name] ?? none
  const fields = toFields(contract, facts, sentProps(name, facts, forms.writable), toSentName(forms))
  return { name: `Write${name}`, about: [`{@link ${name}} as it is sent: without its read-only fields.`], fields }
}

function toFields({ apiVersion }: Contract, { required }: SchemaFacts, props: Props, nameOf: NameOf): Field[] {
  return props.map(([name, facts]) => {
    const optional = !required.includes(name)
    // The contract of 4.0 cannot mark a reference as nullable, and Looker answers null for what is not there.
    const nullable = facts.nullable ?? (apiVersion === '4.0' && facts.ref !== undefined && optional)
    return { name: optional ? `${name}?` : name, type: toPropertyType({ ...facts, nullable }, nameOf), facts }
  })
}

function declare({ name, about, fields }: Declaration): string {
  const head = doc(about)
  if (fields.length === 0) return [...head, `export type ${name} = Record<string, unknown>`].join('\n')
  const lines = fields.flatMap(({ name, type, facts }) => [
    ...doc(describeField(facts), tagsOf(facts), '  '),
    field(name, type)
  ])
  return [...head, `export interface ${name} {`, ...lines, '}'].join('\n')
}
