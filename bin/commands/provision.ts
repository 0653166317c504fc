import { provision } from '@/tenancy/provision/provision'
import { loadConfig } from '@/config/config'
import { print, printJson, tell } from '../support/output'
import { withPlatform } from '../support/withPlatform'

type Options = { handle: string; owner: string; name?: string }

/** `spaces provision`: a business online in seconds; the same command again goes on where it was cut. */
export const provisionCommand = (template: string, { handle, owner, name }: Options, json: boolean): Promise<void> =>
  withPlatform(async (payload) => {
    const input = { template, handle, name, owner: { email: owner } }
    const done = await provision(payload, input, ({ number, of, title, milliseconds, skipped }) => tell(`  ${number}/${of} ${title}${skipped ? ' (was done)' : ''} ${milliseconds} ms`))
    const { publicUrl } = loadConfig()
    const { protocol, host } = new URL(publicUrl)
    const result = { ...done, url: `${protocol}//${handle}.${host}/`, path: `${publicUrl}/t/${handle}`, admin: `${publicUrl}/admin` }
    if (json) printJson(result)
    else print(`${name ?? template} is online after ${done.milliseconds} ms:\n  ${result.url}\n  ${result.path}\n  admin: ${result.admin} (${owner} sets a password with “forgot password”)`)
  })
