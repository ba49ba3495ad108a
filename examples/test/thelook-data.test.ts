import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeShop } from '../thelook/generator/write.ts'
import type { Settings } from '../thelook/generator/world.ts'
import { tables } from '../thelook/tables.ts'
import { readTables, type GeneratedTables } from './thelook-files.ts'

const settings: Settings = { scale: 0.3, seed: 1, until: Date.parse('2026-11-01'), hasOrphans: false }
let folder: string
let shop: GeneratedTables

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lookerts-thelook-'))
  await writeShop(join(folder, 'shop'), settings)
  shop = await readTables(join(folder, 'shop'))
})

afterAll(() => rm(folder, { recursive: true }))

describe('a generated shop', () => {
  it('has the same bytes for the same seed, and others for another', async () => {
    await writeShop(join(folder, 'again'), settings)
    await writeShop(join(folder, 'other'), { ...settings, seed: 2 })
    const hash = await hashOf(join(folder, 'shop'))
    expect(await hashOf(join(folder, 'again'))).toBe(hash)
    expect(await hashOf(join(folder, 'other'))).not.toBe(hash)
  })

  it('has in each table the columns that are described, and rows that end in CRLF', async () => {
    for (const { name, columns } of tables) {
      const text = await readFile(join(folder, 'shop', `${name}.csv`), 'utf8')
      expect(text.slice(0, text.indexOf('\r\n'))).toBe(columns.map((column) => column.name).join(','))
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(Object.keys(shop[name]![0]!)).toEqual(columns.map((column) => column.name))
    }
  })

  it('holds in each cell what its column is for', () => {
    const wrong = cells().filter(({ type, value }) => value !== '' && !patterns[type].test(value))
    expect(wrong).toEqual([])
  })

  it('has NULL where it may be and nowhere else', () => {
    const empty = new Set(cells().flatMap(({ column, value }) => (value === '' ? [column] : [])))
    const nullable = tables.flatMap(({ name, columns }) =>
      columns.flatMap((column) => (column.isNullable ? [`${name}.${column.name}`] : []))
    )
    expect([...empty].toSorted()).toEqual(nullable.toSorted())
  })

  it('has ids that count from 1 and references to rows that are there', () => {
    for (const { name } of tables) {
      const ids = shop[name]!.map(({ id }) => Number(id))
      expect(ids.toSorted((one, other) => one - other)).toEqual(ids.map((_, index) => index + 1))
    }
    expect(orphansOf(shop)).toEqual([])
  })

  it('lets things happen in their order, and nothing after the end', () => {
    const times = cells().flatMap(({ type, value }) => (type === 'timestamp' && value !== '' ? [value] : []))
    expect(times.filter((time) => time >= '2026-11-01')).toEqual([])
    const users = byId(shop['users']!)
    const early = shop['orders']!.filter(({ user_id, created_at }) => created_at! <= users.get(user_id)!['created_at']!)
    expect(early).toEqual([])
    expect(disordered('orders', 'created_at', 'shipped_at')).toEqual([])
    expect(disordered('orders', 'shipped_at', 'delivered_at')).toEqual([])
    expect(disordered('inventory_items', 'created_at', 'sold_at')).toEqual([])
    const orders = byId(shop['orders']!)
    const returned = shop['order_items']!.filter(({ returned_at }) => returned_at !== '')
    expect(returned.length).toBeGreaterThan(0)
    expect(returned.filter((item) => item['returned_at']! <= orders.get(item['order_id'])!['delivered_at']!)).toEqual(
      []
    )
  })

  it('has users without orders, products without sales, and all statuses', () => {
    const buyers = new Set(shop['orders']!.map(({ user_id }) => user_id))
    expect(buyers.size).toBeLessThan(shop['users']!.length)
    const sold = new Set(shop['order_items']!.map(({ product_id }) => product_id))
    expect(sold.size).toBeLessThan(shop['products']!.length)
    const statuses = new Set(shop['order_items']!.map(({ status }) => status))
    expect(statuses).toEqual(new Set(['cancelled', 'complete', 'processing', 'returned', 'shipped']))
  })

  it('sells most before Christmas, and more every year', () => {
    const sold = (month: string): number =>
      shop['orders']!.filter(({ created_at }) => created_at!.startsWith(month)).length
    expect(sold('2024-12')).toBeGreaterThan(sold('2024-07'))
    expect(sold('2025')).toBeGreaterThan(sold('2024'))
  })

  it('grows with its scale', async () => {
    const small = await writeShop(join(folder, 'small'), { ...settings, scale: 0.01 })
    const large = await writeShop(join(folder, 'large'), { ...settings, scale: 1 })
    expect(small.get('users')).toBe(10)
    expect(large.get('users')).toBe(1000)
    expect(large.get('orders')).toBeGreaterThan(1500)
    expect([...small.values()].every((count) => count > 0)).toBe(true)
  })

  it('has orphans, and no foreign keys, only when they are asked for', async () => {
    const directory = join(folder, 'orphans')
    await writeShop(directory, { ...settings, hasOrphans: true })
    const found = new Set(orphansOf(await readTables(directory)).map(({ column }) => column))
    expect(found).toContain('order_items.order_id')
    expect(found).toContain('orders.user_id')
    expect(await readFile(join(directory, 'schema.sql'), 'utf8')).not.toContain('REFERENCES')
    expect(await readFile(join(folder, 'shop', 'schema.sql'), 'utf8')).toContain('REFERENCES')
  })
})

const patterns = {
  key: /^[1-9]\d*$/,
  integer: /^[1-9]\d*$/,
  text: /^\S(.*\S)?$/,
  money: /^\d+\.\d\d$/,
  degrees: /^-?\d+\.\d{4}$/,
  boolean: /^(true|false)$/,
  timestamp: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/
}

function cells(): { column: string; type: keyof typeof patterns; value: string }[] {
  return tables.flatMap(({ name, columns }) =>
    columns.flatMap((column) =>
      shop[name]!.map((row) => ({ column: `${name}.${column.name}`, type: column.type, value: row[column.name]! }))
    )
  )
}

function orphansOf(read: GeneratedTables): { column: string; id: string }[] {
  return tables.flatMap(({ name, columns }) =>
    columns.flatMap((column) => {
      if (column.references === undefined) return []
      const there = byId(read[column.references]!)
      const ids = read[name]!.map((row) => row[column.name]!)
      return ids.flatMap((id) => (id === '' || there.has(id) ? [] : [{ column: `${name}.${column.name}`, id }]))
    })
  )
}

function byId(rows: GeneratedTables[string]): Map<string | undefined, Readonly<Record<string, string>>> {
  return new Map(rows.map((row) => [row['id'], row]))
}

/** Rows in which the second moment is not after the first. */
function disordered(table: string, first: string, second: string): object[] {
  return shop[table]!.filter((row) => row[second] !== '' && row[second]! <= row[first]!)
}

async function hashOf(directory: string): Promise<string> {
  const hash = createHash('sha256')
  for (const name of (await readdir(directory)).toSorted()) hash.update(await readFile(join(directory, name)))
  return hash.digest('hex')
}
