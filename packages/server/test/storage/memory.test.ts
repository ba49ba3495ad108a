import { memory } from './adapters.ts'
import { describeStore } from './conformance.ts'

describeStore(memory)
