import pino, { type Logger } from 'pino'
import { loadConfig } from '@/config/config'
import { processWide } from '@/config/processWide'

/** Keys that may carry a secret or a person's words; their values never reach a log line. */
const redact = ['password', 'token', 'secret', 'authorization', 'cookie', 'body', 'email', '*.password', '*.token', '*.secret', '*.authorization', '*.cookie', '*.body', '*.email', 'req.headers']

/** An error's own words and place; drivers hang whole clients with passwords on their errors. */
const plainError = (err: unknown): unknown => {
  if (!(err instanceof Error)) return String(err)
  const { name, stack } = err
  // Drizzle appends the parameters, which may be a person's words.
  const message = err.message.replace(/\nparams: [\s\S]*$/, '')
  const code = 'code' in err ? String(err.code) : undefined
  return { name, message, code, stack: stack?.replace(/\nparams: [\s\S]*?(?=\n {4}at |$)/, ''), cause: err.cause === undefined ? undefined : plainError(err.cause) }
}

/** The process's structured log: `log.info({ tenant, run }, 'what happened')`. Never message text, never secrets. */
export const log: Logger = processWide('log', () => pino({ level: loadConfig().logLevel, base: undefined, serializers: { err: plainError }, redact: { paths: redact, censor: '[redacted]' } }))
