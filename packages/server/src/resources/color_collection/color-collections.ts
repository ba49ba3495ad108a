import type { WriteColorCollection } from 'lookerts/4.0'
import { denied } from '../../auth/permissions.ts'
import { invalid } from '../../errors.ts'
import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'
import { paletteAnswers, paletteProblems, palettes, type Palettes } from './palettes.ts'

/** Colours that go together. Those that every server begins with are standard; users make custom ones. */
export interface ColorCollectionDocument extends Document, Palettes {
  readonly label: string
  readonly is_standard: boolean
}

export const colorCollections: Kind<ColorCollectionDocument> = { name: 'color_collection', indexes: [], unique: [] }

const nothing: Palettes = { categoricalPalettes: [], sequentialPalettes: [], divergingPalettes: [] }

export const colorCollectionFamily: Family<ColorCollectionDocument> = {
  kind: colorCollections,
  path: '/color_collections/{id}',
  defaults: { label: '', is_standard: false, ...nothing },
  required: ['label'],
  prepare: (_, given) => {
    const problems = paletteProblems(given as WriteColorCollection)
    if (problems.length > 0) throw invalid(...problems)
    return {}
  },
  guard: (context, { is_standard }) => {
    if (is_standard) throw denied(context)
  },
  expand: (_, documents) => documents.map((document) => paletteAnswers(document.id, document)),
  builtIn: [
    standard(
      'harbor',
      'Harbor',
      '#1f6f8b #e07a3f #5aa469 #d4b483 #7a5c99 #c0504d #3d5a80 #8d99ae #a3b18a #bc6c25',
      '#e8f1f5 #8fbccb #1f6f8b',
      '#c0504d #f4f1ec #1f6f8b'
    ),
    standard(
      'meadow',
      'Meadow',
      '#4f772d #f2c14e #f78154 #5fad56 #4d9078 #b4436c #7d8cc4 #a0a4b8 #d81159 #218380',
      '#f0f5ea #a9c78b #4f772d',
      '#b4436c #f7f7f2 #4f772d'
    ),
    standard(
      'signal',
      'Signal',
      '#0b5fff #ff6b35 #00a878 #ffc914 #8e44ad #e63946 #17a2b8 #6c757d #f4a261 #2a9d8f',
      '#e6efff #7fa8ff #0b5fff',
      '#e63946 #f5f5f5 #0b5fff'
    )
  ],
  demo: [
    {
      id: '1',
      label: 'Acme',
      is_standard: false,
      ...palettes('#102a43 #f0b429 #de911d #627d98 #9fb3c8', '#f0f4f8 #627d98 #102a43', '#de911d #f0f4f8 #102a43')
    }
  ]
}

function standard(id: string, label: string, ...of: Parameters<typeof palettes>): ColorCollectionDocument {
  return { id, label, is_standard: true, ...palettes(...of) }
}
