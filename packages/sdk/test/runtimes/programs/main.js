import process from 'node:process'
import { run } from './me.js'

process.stdout.write(await run(JSON.parse(process.env.SETTINGS)))
