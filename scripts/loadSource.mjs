/**
 * Preloaded by every process that runs our TypeScript: tsx, and two things that halve the second and more it takes to load
 * Payload. Node reads a library's whole package.json again for each of its files to learn what they are, and that of
 * drizzle-orm is huge: here it is read once for a folder. And compiled code is kept between starts.
 */
import 'tsx'
import { existsSync, readFileSync } from 'node:fs'
import { enableCompileCache, registerHooks } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

enableCompileCache()

const known = new Map()

/** What a folder's `.js` files are, as the nearest package.json says. */
const formatIn = (folder) => {
  if (known.has(folder)) return known.get(folder)
  const file = path.join(folder, 'package.json')
  const format = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).type === 'module' ? 'module' : 'commonjs') : formatIn(path.dirname(folder))
  known.set(folder, format)
  return format
}

const isInside = (specifier, { parentURL, conditions }) =>
  specifier.startsWith('.') && specifier.endsWith('.js') && parentURL?.includes('/node_modules/') && conditions.includes('import')

registerHooks({
  resolve(specifier, context, next) {
    if (!isInside(specifier, context)) return next(specifier, context)
    const url = new URL(specifier, context.parentURL)
    if (formatIn(path.dirname(fileURLToPath(url))) !== 'module') return next(specifier, context)
    return { url: url.href, format: 'module', shortCircuit: true }
  },
})
