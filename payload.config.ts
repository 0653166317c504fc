import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'
import { buildConfig, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { assertDefaultDeny } from '@/access/assertDefaultDeny'
import { graphqlRules } from '@/access/graphql/graphqlRules'
import { isOperator } from '@/access/roles'
import { collections, tenantCollections } from '@/collections/collections'
import { freshCopy } from '@/collections/freshCopy'
import { loadConfig } from '@/config/config'
import { makeAdapter } from '@/db/makeAdapter'
import { afterError } from '@/errors/afterError'
import { loggingLevels } from '@/errors/loggingLevels'
import { richTextEditor } from '@/fields/richTextEditor'
import { mailer } from '@/services/mail/mailer'
import type { Config, User } from '@/payload-types'
import { payloadLogger } from '@/log/payloadLogger'
import { adminComponents } from '@/ui/admin/adminComponents'

const here = path.dirname(fileURLToPath(import.meta.url))

type Options = { databaseUrl: string | undefined; poolSize: number }

/** Assembles Payload for a database; tests and the migrator make their own. */
export const makePayloadConfig = ({ databaseUrl, poolSize }: Options): Promise<SanitizedConfig> => {
  const settings = loadConfig()
  assertDefaultDeny(collections as never)
  return buildConfig({
    secret: settings.secret,
    serverURL: settings.publicUrl,
    csrf: [settings.publicUrl],
    cors: [settings.publicUrl],
    cookiePrefix: 'spaces',
    telemetry: false,
    debug: false,
    sharp,
    logger: payloadLogger,
    email: mailer(),
    editor: richTextEditor(),
    db: makeAdapter({ url: databaseUrl, poolSize, migrationDir: path.join(here, 'src/migrations') }),
    collections: freshCopy(collections),
    graphQL: { disable: !settings.graphql, disablePlaygroundInProduction: true, maxComplexity: 300, validationRules: graphqlRules },
    hooks: { afterError: [afterError] },
    loggingLevels,
    jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
    defaultDepth: 1,
    maxDepth: 4,
    upload: { limits: { fileSize: 10 * 1024 * 1024, files: 8, parts: 200 }, abortOnLimit: true, safeFileNames: true },
    admin: { user: 'users', avatar: 'default', importMap: { baseDir: here, autoGenerate: false }, ...adminComponents() },
    typescript: { outputFile: path.join(here, 'src/payload-types.ts'), autoGenerate: false },
    plugins: [
      multiTenantPlugin<Config>({
        collections: Object.fromEntries(tenantCollections.map((slug) => [slug, {}])),
        tenantsArrayField: { includeDefaultField: false },
        userHasAccessToAllTenants: (user) => settings.openLock === 'access' || isOperator(user as User),
        cleanupAfterTenantDelete: false,
        useTenantsCollectionAccess: false,
        useUsersTenantFilter: false,
        i18n: { translations: { en: { 'nav-tenantSelector-label': 'Business', 'field-assignedTenant-label': 'Business' } } },
      }),
    ],
  })
}

export default makePayloadConfig({ databaseUrl: loadConfig().database.appUrl, poolSize: loadConfig().database.poolSize })
