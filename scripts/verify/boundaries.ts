import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { codeFiles } from './files'

const everywhere = ['config', 'errors', 'log', 'payload-types', 'messages', 'tenancy', 'db']

/**
 * Which folder of `src` may import which (architecture.md). `config`, `errors`, `log`, the message log's own shapes, the
 * tenant context and the database are open to all but the pure folders.
 */
const allowed: Record<string, string[]> = {
  config: ['errors', 'log'],
  errors: [],
  log: ['config'],
  db: ['config', 'errors', 'log', 'messages', 'jobs'],
  messages: ['db', 'errors'],
  revenue: ['errors'],
  access: [...everywhere, 'fields'],
  fields: [...everywhere, 'access'],
  blocks: [...everywhere, 'fields', 'ui', 'queries'],
  hooks: [...everywhere, 'access', 'fields', 'jobs'],
  collections: [...everywhere, 'access', 'fields', 'blocks', 'hooks'],
  tenancy: ['config', 'errors', 'log', 'messages', 'db', 'access', 'fields', 'resilience', 'services', 'payload-types'],
  resilience: ['config', 'errors', 'log', 'db'],
  queries: [...everywhere, 'access', 'resilience', 'fields', 'blocks'],
  services: [...everywhere, 'access', 'jobs', 'queries', 'realtime', 'fields', 'resilience', 'hooks', 'blocks'],
  jobs: [...everywhere, 'agents', 'services', 'queries', 'federation', 'payments', 'voice'],
  agents: [...everywhere, 'services', 'queries', 'access', 'fields'],
  realtime: [...everywhere, 'services', 'queries', 'access', 'jobs', 'resilience'],
  federation: [...everywhere, 'services', 'queries'],
  payments: [...everywhere, 'revenue', 'services'],
  voice: [...everywhere, 'services', 'queries'],
  http: [...everywhere, 'ui', 'collections', 'services', 'queries', 'realtime', 'access', 'resilience', 'jobs', 'hooks'],
  ui: ['blocks', 'realtime', 'config', 'errors', 'messages', 'fields', 'access', 'queries', 'payload-types', 'tenancy', 'db'],
  app: [...everywhere, 'services', 'queries', 'realtime', 'ui', 'blocks', 'access', 'fields', 'http', 'resilience'],
}

// Types leave nothing behind at run time, so `import type` may point anywhere.
const importing = /(?:^|\n)\s*(?:import|export)\s(?!type\s)[^'"\n]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

const folderOf = (file: string): string | undefined => /^src\/([^/.]+)/.exec(file)?.[1]

const targetOf = (file: string, specifier: string): string | undefined => {
  if (specifier.startsWith('@/')) return folderOf(`src/${specifier.slice(2)}`)
  if (!specifier.startsWith('.')) return undefined
  return folderOf(path.join(path.dirname(file), specifier))
}

/** Imports that go against the house's one way. */
export const boundaryFaults = (): string[] =>
  codeFiles()
    .filter((file) => file.startsWith('src/') && !/\.test\.tsx?$/.test(file) && existsSync(file))
    .flatMap((file) => {
      const from = folderOf(file)
      if (!from || from === 'payload-types') return []
      const may = allowed[from]
      if (!may) return [`${file}: src/${from} has no rule in scripts/verify/boundaries.ts`]
      const targets = [...readFileSync(file, 'utf8').matchAll(importing)].map((match) => targetOf(file, match[1] ?? match[2] ?? ''))
      return [...new Set(targets)].filter((target) => target && target !== from && !may.includes(target)).map((target) => `${file}: src/${from} may not import src/${target}`)
    })
