import type { DashboardElement, ElementNote, ElementPosition, PlacedText } from './dashboard.ts'
import { readMergedQueries, readQuery } from './read-query.ts'
import { takeMap, takeNumber, takeString, takeText, type Source } from './take.ts'
import { plainMap, valueOf } from './yaml-tree.ts'

/** Reads an element of a dashboard. */
export function readElement(source: Source): DashboardElement {
  const mergedQueries = readMergedQueries(source)
  return {
    name: takeText(source, 'name') ?? nameless(source),
    title: takeString(source, 'title'),
    type: takeString(source, 'type'),
    position: readPosition(source),
    note: readNote(source),
    query: readQuery(source, mergedQueries.length > 0 ? undefined : valueOf(source.map, 'listen')),
    mergedQueries,
    values: plainMap(source.map)
  }
}

/** An empty name, where the map begins. */
function nameless({ map: { path, start } }: Source): PlacedText {
  return { text: '', place: { path, start, end: start }, textStart: undefined }
}

function readPosition(source: Source): ElementPosition {
  return {
    row: takeNumber(source, 'row'),
    column: takeNumber(source, 'col'),
    width: takeNumber(source, 'width'),
    height: takeNumber(source, 'height'),
    top: takeNumber(source, 'top'),
    left: takeNumber(source, 'left')
  }
}

function readNote(source: Source): ElementNote | undefined {
  const own = takeMap(source, 'note')
  const text = takeString(source, 'note_text') ?? (own && takeString(own, 'text'))
  const state = takeString(source, 'note_state') ?? (own && takeString(own, 'state'))
  const display = takeString(source, 'note_display') ?? (own && takeString(own, 'display'))
  return text === undefined && state === undefined && display === undefined ? undefined : { text, state, display }
}
