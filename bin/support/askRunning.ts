import { existsSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { loadConfig } from '@/config/config'
import { codes, type ErrorCode } from '@/errors/codes'
import { type FieldFault, SpacesError } from '@/errors/SpacesError'
import { isServing } from './runningDatabase'

type Line<Progress, Done> = { progress?: Progress; done?: Done; error?: { code: ErrorCode; message: string; fields?: FieldFault[] } }

/** True when a platform runs here that can do the work at once. */
export const canAsk = (): boolean => isServing() && existsSync(path.join(loadConfig().dataDir, 'control.sock'))

/** Has the running platform do it and passes its progress on. @throws SpacesError with the platform's own code and words. */
export const askRunning = async <Progress, Done>(input: unknown, report: (progress: Progress) => void): Promise<Done> => {
  const answer = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    const asking = request({ socketPath: path.join(loadConfig().dataDir, 'control.sock'), method: 'POST', path: '/provision', headers: { 'content-type': 'application/json' } }, resolve)
    asking.once('error', (cause) => reject(new SpacesError('unavailable', 'The running platform does not answer.', { cause })))
    asking.end(JSON.stringify(input))
  })
  for await (const text of createInterface({ input: answer })) {
    const line = JSON.parse(text) as Line<Progress, Done>
    if (line.progress) report(line.progress)
    if (line.error) throw new SpacesError(line.error.code in codes ? line.error.code : 'internal', line.error.message, { fields: line.error.fields })
    if (line.done) return line.done
  }
  throw new SpacesError('unavailable', 'The running platform stopped before it was done. Run the same command again: it goes on where it was cut.')
}
