import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServer, type LogEvent, type LookerServer } from '../../src/index.ts'
import type { Client, Step } from './describe-client.ts'
import { tourFacts } from './tour-facts.ts'

/** Takes a client over all of the API, against an emulator with its demo content, and tests what both ends saw. */
export function describeTour(client: Client): void {
  describe(`${client.name} on a tour of the API`, () => {
    const requests: LogEvent[] = []
    let server: LookerServer
    let steps: readonly Step[] = []
    beforeAll(async () => {
      server = createServer({ log: (event) => event.event === 'request' && requests.push(event) })
      const key = (await server.ready())!
      const { url } = await server.listen({ port: 0 })
      steps = await client.tour({ base_url: url, ...key })
    }, 60_000)
    afterAll(() => server.close())

    it.each(Object.entries(tourFacts))('does %s and sees %j', (name, facts) => {
      const [seen, ...others] = steps.filter(({ step }) => step === name)
      expect(seen).toMatchObject(facts)
      expect(others).toEqual([])
    })

    it('comes to no step that is not tested', () => {
      expect(steps.map(({ step }) => step).filter((step) => !(step in tourFacts))).toEqual([])
    })

    it('is answered with success whatever it calls', () => {
      const failed = requests.filter(({ status }) => Number(status) >= 400)
      expect(failed.map(({ operation, status }) => `${operation} ${status}`)).toEqual([])
    })

    it('is answered with success by at least 60 operations, those of the facts among them', () => {
      const succeeded = requests.filter(({ operation, status }) => operation && Number(status) < 300)
      const operations = new Set(succeeded.map(({ operation }) => operation))
      const told = Object.keys(tourFacts).map((step) => step.split(' ')[0]!)
      expect(told.filter((operation) => !operations.has(operation))).toEqual([])
      expect(operations.size).toBeGreaterThanOrEqual(60)
    })
  })
}
