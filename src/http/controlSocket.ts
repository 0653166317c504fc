import { chmodSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import type { Payload } from 'payload'
import { z } from 'zod'
import { loadConfig } from '@/config/config'
import { toSpacesError } from '@/errors/toSpacesError'
import { log } from '@/log/log'
import { provision } from '@/tenancy/provision/provision'
import { tenantDirectory } from '@/tenancy/TenantDirectory'
import { readJson } from './readBody'

export const controlSocketPath = (): string => path.join(loadConfig().dataDir, 'control.sock')

const input = z.strictObject({ template: z.string(), handle: z.string(), name: z.string().optional(), owner: z.strictObject({ email: z.email(), name: z.string().optional() }) })

const handle = async (payload: Payload, req: IncomingMessage, res: ServerResponse) => {
  const line = (value: unknown) => void res.write(`${JSON.stringify(value)}\n`)
  try {
    const done = await provision(payload, input.parse(await readJson(req)), (progress) => line({ progress }))
    await tenantDirectory().refresh()
    line({ done: { ...done, publicUrl: loadConfig().publicUrl } })
  } catch (error) {
    const known = toSpacesError(error)
    if (known.code === 'internal') log.error({ err: error }, 'provisioning failed')
    line(known)
  }
  res.end()
}

/**
 * The running platform's back door for the command line on the same machine: a socket file that only the operator's
 * account may open. It answers in the time of the work, since everything is already in memory.
 */
export const openControlSocket = async (payload: Payload): Promise<Server> => {
  const file = controlSocketPath()
  rmSync(file, { force: true })
  const server = createServer((req, res) => void handle(payload, req, res))
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(file, resolve))
  chmodSync(file, 0o600)
  return server
}
