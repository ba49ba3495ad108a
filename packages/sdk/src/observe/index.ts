export { logging, type CallLog } from './logging.ts'
export { sharing } from './sharing.ts'
export { tracing, type Span, type Tracer, type TracingOptions } from './tracing.ts'
