import type { IncomingMessage, ServerResponse } from 'node:http'

/** Next's request handler, given the address it shall see. */
export type NextHandler = (req: IncomingMessage, res: ServerResponse, address: URL) => Promise<void>
