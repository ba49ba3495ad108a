import type { Middleware } from '../middleware.ts'
import { codeOf } from './outcome.ts'

type Attributes = Record<string, string | number>

/** The part of an OpenTelemetry span that is used. */
export interface Span {
  setAttributes(attributes: Attributes): unknown
  /** 2 is ERROR. */
  setStatus(status: { code: 2 }): unknown
  end(): void
}

/** The part of an OpenTelemetry tracer that is used; `trace.getTracer('lookerts')` is one. */
export interface Tracer<Own extends Span = Span> {
  /** 2 is CLIENT. */
  startSpan(name: string, options: { kind: 2; attributes: Attributes }): Own
}

/** How requests are traced. */
export interface TracingOptions<Own extends Span = Span> {
  tracer: Tracer<Own>
  /** Adds the headers that carry the trace on, such as `traceparent`. What it throws is the call's error. */
  inject?: (headers: Record<string, string>, span: Own) => void
}

/**
 * Makes a span of every attempt, by the conventions for HTTP clients. It names the operation and the path template;
 * no value, token or body stands in it, so `url.full` is left out. Its parent is the span that is active in the caller.
 * Source: OpenTelemetry semantic conventions for HTTP client spans.
 * @example createSession({ …, middleware: [tracing({ tracer: trace.getTracer('lookerts') })] })
 */
export function tracing<Own extends Span>({ tracer, inject }: TracingOptions<Own>): Middleware {
  return (next) => async (request, signal) => {
    const { operation, method, resendCount = 0 } = request
    const template = `/api/${operation.version}${operation.path}`
    const { hostname, port, protocol } = new URL(request.url)
    const attributes: Attributes = {
      'http.request.method': method,
      'url.template': template,
      'server.address': hostname,
      'server.port': Number(port) || (protocol === 'https:' ? 443 : 80),
      'looker.operation': operation.id,
      ...(resendCount > 0 && { 'http.request.resend_count': resendCount })
    }
    const span = tracer.startSpan(`${method} ${template}`, { kind: 2, attributes })
    const fail = (type: string): void => {
      span.setAttributes({ 'error.type': type })
      span.setStatus({ code: 2 })
    }
    try {
      const headers = { ...request.headers }
      inject?.(headers, span)
      const response = await next({ ...request, headers }, signal)
      span.setAttributes({ 'http.response.status_code': response.status })
      if (response.status > 399) fail(`${response.status}`)
      return response
    } catch (error) {
      fail(codeOf(error, signal))
      throw error
    } finally {
      span.end()
    }
  }
}
