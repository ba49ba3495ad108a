/**
 * What is left of an answer when only some of its fields are asked for: of `User` with `'id,roles(name)'` the `id`, and
 * of each role the `name`. `*` stands for every field; a text that is known only at run time leaves the type whole.
 * @example type Named = Picked<User, 'id,display_name'> // Pick<User, 'id' | 'display_name'>
 */
export type Picked<Answer, Fields extends string> = string extends Fields
  ? Answer
  : Answer extends readonly (infer Item)[]
    ? Picked<Item, Fields>[]
    : Answer extends object
      ? PickedObject<Answer, Fields>
      : Answer

type PickedObject<Answer, Fields extends string> = string extends keyof Answer
  ? Answer
  : Fields extends `${string}(${string}`
    ? Nested<Answer, Entries<Fields>>
    : '*' extends Names<Fields>
      ? Answer
      : Pick<Answer, Names<Fields> & keyof Answer>

/** The names in a list without brackets. */
type Names<Text extends string, Found = never> = Text extends `${infer Name},${infer Rest}`
  ? Names<Rest, Found | Trim<Name>>
  : Found | Trim<Text>

/** The names in a list, each with what is asked for of it. */
type Entries<Text extends string, Found = never> = Text extends `${infer Head}(${infer Rest}`
  ? Inside<Rest> extends [infer Inner extends string, infer After extends string]
    ? Entries<After, Found | Plain<Names<BeforeLast<Head>>> | [Trim<AfterLast<Head>>, Inner]>
    : never
  : Found | Plain<Names<Text>>

type Plain<Name> = Name extends '' ? never : [Name, '*']

type Nested<Answer, Entry> = [Entry] extends [never]
  ? never
  : ['*', '*'] extends Entry
    ? Answer
    : { [Name in keyof Answer as Name extends NameOf<Entry> ? Name : never]: Picked<Answer[Name], PartOf<Entry, Name>> }

type NameOf<Entry> = Entry extends [infer Name, unknown] ? Name : never

type PartOf<Entry, Name> = Entry extends [Name, infer Part extends string] ? Part : never

/** The text up to the bracket that closes what has been opened, and the text after it. */
type Inside<Text extends string, Taken extends string = ''> = Text extends `${infer Head})${infer Rest}`
  ? IsClosed<`${Taken}${Head}`> extends true
    ? [`${Taken}${Head}`, Rest]
    : Inside<Rest, `${Taken}${Head})`>
  : [`${Taken}${Text}`, '']

/** Whether every bracket is closed again. */
type IsClosed<Text extends string> = Text extends `${string}(${infer Rest}`
  ? Rest extends `${infer Middle})${infer After}`
    ? IsClosed<`${Middle}${After}`>
    : false
  : true

type BeforeLast<Text extends string> = Text extends `${infer Head},${infer Rest}`
  ? Rest extends `${string},${string}`
    ? `${Head},${BeforeLast<Rest>}`
    : Head
  : ''

type AfterLast<Text extends string> = Text extends `${string},${infer Rest}` ? AfterLast<Rest> : Text

type Trim<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trim<Rest> : Text
