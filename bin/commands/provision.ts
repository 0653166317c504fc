import type { Progress, Provisioned } from '@/tenancy/provision/provision'
import { loadConfig } from '@/config/config'
import { askRunning, canAsk } from '../support/askRunning'
import { print, printJson, tell } from '../support/output'

type Options = { handle: string; owner: string; name?: string }

const report = ({ number, of, title, milliseconds, skipped }: Progress) => tell(`  ${number}/${of} ${title}${skipped ? ' (was done)' : ''} ${milliseconds} ms`)

/** Here when nothing runs; loaded only then, since it takes seconds. */
const provisionHere = async (input: { template: string; handle: string; name?: string; owner: { email: string } }): Promise<Provisioned> => {
  const [{ provision }, { withPlatform }] = await Promise.all([import('@/tenancy/provision/provision'), import('../support/withPlatform')])
  return withPlatform((payload) => provision(payload, input, report))
}

/** `spaces provision`: a business online in seconds; the same command again goes on where it was cut. */
export const provisionCommand = async (template: string, { handle, owner, name }: Options, json: boolean): Promise<void> => {
  const input = { template, handle, name, owner: { email: owner } }
  // A running platform knows its own address; this command's settings may be others.
  const done = canAsk() ? await askRunning<Progress, Provisioned & { publicUrl: string }>(input, report) : await provisionHere(input)
  const { publicUrl = loadConfig().publicUrl } = done as { publicUrl?: string }
  const { protocol, host } = new URL(publicUrl)
  const result = { ...done, url: `${protocol}//${handle}.${host}/`, path: `${publicUrl}/t/${handle}`, admin: `${publicUrl}/admin` }
  if (json) printJson(result)
  else print(`${name ?? template} is online after ${done.milliseconds} ms:\n  ${result.url}\n  ${result.path}\n  admin: ${result.admin} (${owner} sets a password with “forgot password”)`)
}
