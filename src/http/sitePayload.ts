import { getPayload, type Payload } from 'payload'
import config from '../../payload.config'

/** The process's Payload. */
export const sitePayload = (): Promise<Payload> => getPayload({ config })
