import { describe, expect, test } from 'vitest'
import { as, type Body } from './content-calls.ts'
import { startServer } from './start-server.ts'

describe('A search for looks', () => {
  test.each([
    ['title=sales%25', '1'],
    ['title=sales', ''],
    ['title=Sales by category', '1'],
    ['id=1,2', '1,2'],
    ['folder_id=11', '2'],
    ['query_id=2', '2'],
    ['user_id=1&view_count=3', '2'],
    ['title=x&folder_id=11', ''],
    ['title=x&folder_id=11&filter_or=true', '2'],
    ['description=NOT NULL', '1'],
    ['description=IS NULL', '2'],
    ['content_favorite_id=NOT NULL', '1'],
    ['content_favorite_id=IS NULL', '2'],
    ['content_favorite_id=2', '1'],
    ['content_favorite_id=99', ''],
    ['last_viewed_at=2025-12-22%25', '2'],
    ['curate=true&limit=1&offset=1', '2'],
    ['sorts=view_count', '2,1'],
    ['sorts=title desc', '1,2'],
    ['sorts=favorite_count', '2,1'],
    ['sorts=favorite_count desc', '1,2'],
    ['sorts=content_favorite_id desc', '1,2'],
    ['sorts=favorite_count&limit=1&offset=1', '1'],
    ['sorts=query_id desc', '2,1'],
    ['sorts=last_viewed_at', '2,1'],
    ['sorts=folder_id desc, id', '2,1']
  ])('by %s finds %s', async (search, ids) => {
    await using server = await startServer()
    const send = await as(server)
    const { status, body } = await send('GET', `/looks/search?${search.replaceAll(' ', '%20')}`)
    expect(status).toBe(200)
    expect((body as unknown as Body[]).map(({ id }) => id).join()).toBe(ids)
  })

  test('says how many there are, also where it sorts by what is not stored', async () => {
    await using server = await startServer()
    const send = await as(server)
    for (const sorts of ['title', 'favorite_count']) {
      const { headers, body } = await send('GET', `/looks/search?limit=1&sorts=${sorts}`)
      expect([headers['x-total-count'], (body as unknown as Body[]).length]).toEqual(['2', 1])
      expect(headers.link).toContain('rel="next"')
    }
  })
})
