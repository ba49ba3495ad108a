import type { set_smtp_settings, smtp_status } from 'lookerts/4.0/config'
import type { Handler } from '../../context.ts'
import { invalid, type FieldProblem } from '../../errors.ts'
import { changeOf, valuesOf, type Singleton } from '../../families/singleton.ts'

interface Smtp {
  readonly address: string
  readonly from: string
  readonly user_name: string | null
  readonly port: number
  readonly enable_starttls_auto: boolean
  readonly ssl_version: string | null
  readonly default_smtp: boolean
  readonly auth_type: string | null
}

/** Which server sends mail. Its password is not kept: nothing is ever sent. */
const smtp: Singleton<Smtp> = {
  name: 'smtp_settings',
  path: '/smtp_settings',
  defaults: {
    address: '',
    from: '',
    user_name: null,
    port: 587,
    enable_starttls_auto: true,
    ssl_version: null,
    default_smtp: true,
    auth_type: null
  }
}

/** Keeps the settings, which hold at once. A server of one's own replaces the default one. */
export const handleSetSmtpSettings: Handler<typeof set_smtp_settings> = async (context, { body }) => {
  const given = { ...body, default_smtp: body.default_smtp ?? body.address === undefined }
  const { values, change } = await changeOf(context, smtp, given)
  const problems = problemsOf(values)
  if (problems.length > 0) throw invalid(...problems)
  await context.store.commit([change])
}

/** Says that mail can be sent: settings that could not work are never kept. */
export const handleSmtpStatus: Handler<typeof smtp_status> = async (context) => {
  const { address, default_smtp } = await valuesOf(context, smtp)
  const message = default_smtp ? 'The default mail server is in use.' : `${address} is in use.`
  return { is_valid: true, node_count: 1, node_status: [{ hostname: 'localhost', is_valid: true, message }] }
}

function problemsOf({ address, from, port, default_smtp }: Smtp): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (!default_smtp) {
    for (const [field, value] of Object.entries({ address, from }))
      if (value === '') problems.push({ field, code: 'missing_field', message: 'This field is required.' })
  }
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    problems.push({ field: 'port', code: 'invalid', message: "'port' must be a number from 1 to 65535." })
  return problems
}
