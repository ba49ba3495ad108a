import type { Singleton } from '../../families/singleton.ts'

interface McpTools {
  readonly enable_all: boolean
  readonly tools: Readonly<Record<string, { readonly enabled?: boolean } | null>>
}

/** Which tools agents may use; the contract says which there are. Those that nobody has set are as `enable_all` says. */
export const mcpTools: Singleton<McpTools> = {
  name: 'mcp_tools',
  path: '/setting',
  defaults: { enable_all: false, tools: {} },
  prepare: (_, { enable_all: _all, ...tools }, current) => ({
    tools: { ...current.tools, ...(tools as McpTools['tools']) }
  }),
  expand: ({ api }, { enable_all, tools }) => {
    const names = Object.keys(api.contract.schemas.McpTools?.props ?? {}).filter((name) => name !== 'enable_all')
    const entries = names.map((name) => {
      const enabled = tools[name]?.enabled ?? enable_all
      return [name, { enabled, access_level: null, category: null, description: null }] as const
    })
    return Object.fromEntries(entries)
  }
}
