import pino, { type Logger } from 'pino'
import { loadConfig } from '@/config/config'
import { processWide } from '@/config/processWide'

/** Keys that may carry a secret or a person's words; their values never reach a log line. */
const redact = ['password', 'token', 'secret', 'authorization', 'cookie', 'body', 'email', '*.password', '*.token', '*.secret', '*.authorization', '*.cookie', '*.body', '*.email', 'req.headers']

/** The process's structured log: `log.info({ tenant, run }, 'what happened')`. Never message text, never secrets. */
export const log: Logger = processWide('log', () => pino({ level: loadConfig().logLevel, base: undefined, redact: { paths: redact, censor: '[redacted]' } }))
