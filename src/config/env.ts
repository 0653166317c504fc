import { z } from 'zod'

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
const port = z.coerce.number().int().min(1).max(65535)
const roles = z
  .string()
  .transform((text) => text.split(',').map((role) => role.trim()))
  .pipe(z.array(z.enum(['web', 'realtime', 'worker', 'scheduler'])).min(1))

/** Every setting that Spaces reads, with the words a person sees when one is wrong. */
export const envSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: port.default(3000),
  HOST: z.string().optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  PAYLOAD_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres://').optional(),
  /** Where the application's own, weaker role connects; made from DATABASE_URL when absent. */
  DATABASE_APP_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres://').optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(5).max(200).default(16),
  REDIS_URL: z.string().regex(/^rediss?:\/\//, 'must start with redis://').optional(),
  /** Where letters go, `smtp://user:password@host:port?from=mail@host`; without it each becomes a file below the data directory. */
  SMTP_URL: z.string().regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://').optional(),
  SPACES_DATA_DIR: z.string().min(1).default('.spaces'),
  SPACES_ROLES: roles.default(['web', 'realtime', 'worker', 'scheduler']),
  SPACES_MODE: z.enum(['demo', 'production']).optional(),
  SPACES_GRAPHQL: flag.default(false),
  SPACES_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** How many trusted reverse proxies stand in front; 0 means X-Forwarded-* is ignored. */
  SPACES_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** Test switch of the isolation proof: opens the access functions or the row policies. Refused outside tests. */
  SPACES_OPEN_LOCK: z.enum(['access', 'rows']).optional(),
})

export type Env = z.infer<typeof envSchema>

/** Reads the environment once. @throws Error that lists every wrong setting in plain words. */
export const readEnv = (source: Record<string, string | undefined> = process.env): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = envSchema.safeParse(given)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`These settings are wrong, so nothing was started:\n${faults.join('\n')}`)
}
