import type { ColorCollection, ContinuousPalette, DiscretePalette, WriteColorCollection } from 'lookerts/4.0'
import type { FieldProblem } from '../../errors.ts'
import { isColor } from '../theme/settings.ts'

export type Palettes = Required<
  Pick<WriteColorCollection, 'categoricalPalettes' | 'sequentialPalettes' | 'divergingPalettes'>
>

/** Makes the palettes of a collection: colours for categories, one scale upwards, and one through a middle. */
export function palettes(categories: string, scale: string, middle: string): Palettes {
  return {
    categoricalPalettes: [{ label: 'Categories', type: 'Categorical', colors: words(categories) }],
    sequentialPalettes: [{ label: 'Scale', type: 'Sequential', stops: stopsOf(words(scale)) }],
    divergingPalettes: [{ label: 'Through the middle', type: 'Diverging', stops: stopsOf(words(middle)) }]
  }
}

/** Palettes as answers have them: their ids follow from the collection's, their types from what they are. */
export function paletteAnswers(id: string, of: Palettes): Omit<ColorCollection, 'id' | 'label'> {
  const { categoricalPalettes, sequentialPalettes, divergingPalettes } = of
  return {
    categoricalPalettes: answers<DiscretePalette>(`${id}-categorical`, 'Categorical', categoricalPalettes),
    sequentialPalettes: answers<ContinuousPalette>(`${id}-sequential`, 'Sequential', sequentialPalettes),
    divergingPalettes: answers<ContinuousPalette>(`${id}-diverging`, 'Diverging', divergingPalettes)
  }
}

function answers<T extends DiscretePalette | ContinuousPalette>(id: string, type: string, of: readonly object[]): T[] {
  const list = type === 'Categorical' ? 'colors' : 'stops'
  return of.map((palette, at) => {
    const given = Object.fromEntries(Object.entries(palette).filter(([, value]) => value !== null))
    return { label: null, [list]: [], ...given, type, id: `${id}-${at}` } as unknown as T
  })
}

/** Lists what is wrong with palettes: colours that are none, stops out of the scale. */
export function paletteProblems(given: WriteColorCollection): FieldProblem[] {
  const { categoricalPalettes, sequentialPalettes, divergingPalettes } = given
  const scales = { sequentialPalettes, divergingPalettes }
  return [
    ...(categoricalPalettes?.some(({ colors }) => !(colors ?? []).every(isColor))
      ? [wrong('categoricalPalettes')]
      : []),
    ...Object.entries(scales).flatMap(([field, of]) =>
      of?.some(({ stops }) => !(stops ?? []).every(isStop)) ? [wrong(field)] : []
    )
  ]
}

function isStop({ color, offset }: { color?: string; offset?: number }): boolean {
  return isColor(color ?? '') && typeof offset === 'number' && offset >= 0 && offset <= 100
}

function wrong(field: string): FieldProblem {
  const message = `'${field}' must hold colors such as #1c2125, in scales each with an offset from 0 to 100.`
  return { field, code: 'invalid', message }
}

function stopsOf(colors: readonly string[]): { color: string; offset: number }[] {
  return colors.map((color, at) => ({ color, offset: Math.round((at * 100) / (colors.length - 1)) }))
}

function words(text: string): string[] {
  return text.split(/\s+/)
}
