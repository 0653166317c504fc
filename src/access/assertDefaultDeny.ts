import type { SanitizedConfig } from 'payload'

const operations = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin'] as const

/** Collections that Payload makes for itself; the row policies close them and only their owner's rows open. */
const builtIn = new Set(['payload-preferences', 'payload-migrations', 'payload-kv', 'payload-locked-documents', 'payload-jobs'])

/**
 * Refuses to start when a collection leaves an operation to Payload's default, which is "any logged-in user".
 * @throws Error that names each collection and operation.
 */
export const assertDefaultDeny = (collections: { slug: string; access?: Record<string, unknown> }[]): void => {
  const missing = collections
    .filter(({ slug }) => !builtIn.has(slug))
    .flatMap(({ slug, access }) => operations.filter((operation) => typeof access?.[operation] !== 'function').map((operation) => `${slug}.${operation}`))
  if (missing.length > 0) throw new Error(`These access rules are missing, so nothing was started: ${missing.join(', ')}`)
}

/** The same promise on the finished configuration: no rule is Payload's own default function. */
export const defaultsLeft = (config: SanitizedConfig, isDefault: (rule: unknown) => boolean): string[] =>
  config.collections.flatMap(({ slug, access }) =>
    builtIn.has(slug) ? [] : operations.filter((operation) => isDefault((access as Record<string, unknown>)[operation])).map((operation) => `${slug}.${operation}`),
  )
