import { fileTokenStore } from '../../src/node/token-file.ts'
import { toStoreKey } from '../../src/oauth/digest.ts'
import { oauthCredentials } from '../../src/oauth/index.ts'

/**
 * A process that shares a token file: asks for another token again and again, always refusing the one it has, and
 * reads the file meanwhile. Prints the tokens that it got.
 */
const [directory = '', baseUrl = '', clientId = '', rounds = ''] = process.argv.slice(2)
const store = fileTokenStore({ directory })
const credentials = oauthCredentials({ baseUrl, clientId, store })
const key = await toStoreKey('oauth', baseUrl, clientId)

let isDone = false
async function readOn(): Promise<void> {
  while (!isDone) {
    // Throws for a file that is torn.
    if (!(await store.read(key))) throw new Error('The file is gone')
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

const reading = readOn()
const got: string[] = []
for (let round = 0; round < Number(rounds); round++) {
  const { accessToken } = await credentials(got.at(-1))
  got.push(accessToken)
}
isDone = true
await reading
process.stdout.write(JSON.stringify(got))
