import { loadConfig } from '@/config/config'

/** Payload's own lines: warnings and errors only, in the same JSON as ours. */
export const payloadLogger = { options: { level: loadConfig().logLevel === 'silent' ? 'silent' : loadConfig().logLevel === 'debug' ? 'info' : 'warn', base: undefined } }
