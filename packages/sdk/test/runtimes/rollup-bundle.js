import { createRequire } from 'node:module'
import { rollup } from 'rollup'

// Rollup leaves it to plugins to find packages. This one finds them as this process would, so the process has to run
// with `--conditions=browser`.
const resolver = {
  name: 'like-this-process',
  resolveId: (id, importer) => (importer ? createRequire(importer).resolve(id) : null)
}

const warnings = []
const bundle = await rollup({
  input: process.argv[2],
  plugins: [resolver],
  onwarn: ({ message }) => warnings.push(message)
})
const { output } = await bundle.generate({ format: 'iife', name: 'program' })
await bundle.close()
process.stdout.write(JSON.stringify({ text: output[0].code, warnings }))
