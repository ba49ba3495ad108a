import { join } from 'node:path'
import { expect, it } from 'vitest'
import { clientsFolder, runProgram, sourceOf } from './programs.ts'
import { commandLine, inProcess } from './servers.ts'
import { describeClient, type Client } from './describe-client.ts'
import { describeTour } from './tour.ts'

const python = join(clientsFolder, 'python', 'bin', 'python')

/** The vendor's Python client. Of a refused login it shows the answer's text as it came. */
const client: Client = {
  name: 'the Python client',
  run: (connection) => runProgram(python, ['-B', sourceOf('python/client.py')], connection),
  tour: (connection) => runProgram(python, ['-B', sourceOf('python/tour')], connection),
  refusal: (_status, message) => message,
  loginRefusal: (_status, message) => `{"message":"${message}","documentation_url":`,
  tellsDetails: true,
  nothing: '',
  testOwn(step) {
    it('logs out at the path that names no version', () => {
      expect(step('wire').logout).toBe('DELETE(/api/logout)')
    })
  }
}

describeClient(client, inProcess)
describeClient(client, commandLine)
describeTour(client)
