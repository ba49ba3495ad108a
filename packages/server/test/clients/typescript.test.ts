import { commandLine } from './servers.ts'
import { describeClient } from './describe-client.ts'
import { typescriptClient } from './typescript.ts'

describeClient(typescriptClient, commandLine)
