import type { IncomingMessage } from 'node:http'
import { guardTarget } from './guardTarget'

/** @returns the parsed address. @throws SpacesError `malformed`. */
export const guardRequest = (req: IncomingMessage): URL => guardTarget(req.url ?? '/')
