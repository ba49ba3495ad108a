/** The smallest server of Node: says where it listens, and no more. */
import { listen } from './listen.ts'

const { port } = await listen((_, response) => response.end('hello'))
console.log(JSON.stringify({ base_url: `http://127.0.0.1:${port}` }))
