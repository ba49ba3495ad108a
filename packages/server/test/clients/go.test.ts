import { join } from 'node:path'
import { expect, it } from 'vitest'
import { clientsFolder, runProgram } from './programs.ts'
import { commandLine, inProcess } from './servers.ts'
import { describeClient, type Client } from './describe-client.ts'
import { describeTour } from './tour.ts'

/** The vendor's Go client. It shows every refusal as one text, and its login is that of an OAuth library. */
const client: Client = {
  name: 'the Go client',
  run: (connection) => runProgram(join(clientsFolder, 'go', 'client'), [], connection),
  tour: (connection) => runProgram(join(clientsFolder, 'go', 'client'), ['tour'], connection),
  refusal: (status, message) => `response error. status=${status}. error={"message":"${message}",`,
  loginRefusal: (status, message) => `oauth2: cannot fetch token: ${status}\nResponse: {"message":"${message}",`,
  tellsDetails: false,
  nothing: '',
  testOwn(step) {
    it('sends a list of ids in quotes, and the token under the type that the login gave', () => {
      expect(step('wire')).toMatchObject({ query: 'ids=%221%2C2%22&sorts=id', authorization: 'Bearer' })
    })
  }
}

describeClient(client, inProcess)
describeClient(client, commandLine)
describeTour(client)
