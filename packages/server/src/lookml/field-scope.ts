import { joinEdges, modelBlocks, type Block, type Explore, type JoinEdge, type Model } from '@lookerts/lookml'
import type { BlockReader } from './block-values.ts'

/** Where fields stand, and what is worked out once for all fields of an explore. */
export interface FieldScope {
  readonly model: Model
  readonly explore: Explore
  readonly read: BlockReader
  readonly project: string
  readonly edges: readonly JoinEdge[]
  /** The formats that the model names. */
  readonly formats: ReadonlyMap<string, Block>
  /** The maps that the model names. */
  readonly mapLayers: ReadonlyMap<string, Block>
  readonly calendar: Calendar
}

/** How a model counts weeks and years. */
export interface Calendar {
  readonly week_start_day: (typeof weekDays)[number]
  readonly fiscal_month_offset: number
}

/** The days of a week, as LookML names them. */
export const weekDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** Gathers what the fields of an explore have in common. */
export function fieldScope(model: Model, explore: Explore, read: BlockReader, project: string): FieldScope {
  return {
    model,
    explore,
    read,
    project,
    edges: joinEdges(explore),
    formats: modelBlocks(model, 'named_value_format'),
    mapLayers: modelBlocks(model, 'map_layer'),
    calendar: calendarOf(model, read)
  }
}

function calendarOf({ block }: Model, read: BlockReader): Calendar {
  const offset = Number(read.text(block, 'fiscal_month_offset') ?? 0)
  return {
    // A day that is none is the validator's to tell of.
    week_start_day: weekDays.find((day) => day === read.text(block, 'week_start_day')) ?? 'monday',
    fiscal_month_offset: Number.isInteger(offset) ? offset : 0
  }
}
