import { getPayload, type Payload } from 'payload'
import { loadConfig } from '@/config/config'
import { makePayloadConfig } from '../../payload.config'

let booted: Promise<Payload> | undefined

/** The worker's Payload, on its own database, as the serving role (row-level security is on). */
export const testPayload = (): Promise<Payload> =>
  (booted ??= getPayload({ config: makePayloadConfig({ databaseUrl: loadConfig().database.appUrl, poolSize: 10 }), key: 'test' }))
