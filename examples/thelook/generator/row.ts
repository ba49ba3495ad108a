/** What a cell holds: see the type of its column. Undefined is NULL. */
export type Cell = string | number | boolean | undefined

/** Cells by the names of their columns; a cell that is not there is NULL. */
export type Cells = Readonly<Record<string, Cell>>

/** A row, and the table it is for. */
export interface Row {
  readonly table: string
  readonly cells: Cells
}
