import { describeClient } from './clients/describe-client.ts'
import { inProcess } from './clients/servers.ts'
import { describeTour } from './clients/tour.ts'
import { typescriptClient } from './clients/typescript.ts'

describeClient(typescriptClient, inProcess)
describeTour(typescriptClient)
