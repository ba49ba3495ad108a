import { createServer, type ServerOptions } from '../src/index.ts'

// A server in a process of its own, so that tests can kill it. Its one argument is the options as JSON. It prints one
// line: where it listens and the new API key, or what went wrong.

try {
  const server = createServer(JSON.parse(process.argv[2]!) as ServerOptions)
  const { port } = await server.listen({ port: 0 })
  print({ port, key: await server.ready() })
} catch (error) {
  print({ error: (error as Error).message })
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
