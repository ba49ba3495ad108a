import { describeClient } from './clients/describe-client.ts'
import { inProcess } from './clients/servers.ts'
import { typescriptClient } from './clients/typescript.ts'

describeClient(typescriptClient, inProcess)
