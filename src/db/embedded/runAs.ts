import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { ServiceUser } from './serviceUser'

const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((file) => existsSync(file))

/**
 * Starts a program as the service user. With `setpriv` it may still pass closed parent folders (a clone below
 * /root, say), which its own user could not; it keeps no other right.
 */
export const runAs = (user: ServiceUser | undefined, command: string, args: string[], options: { cwd: string; detached?: boolean; stdio?: 'pipe' | 'ignore' | number[] | ['ignore', number, number] }): ChildProcess => {
  const env = { ...baseEnv(), LC_ALL: 'C' }
  if (!user) return spawn(command, args, { ...options, env })
  if (!setpriv) return spawn(command, args, { ...options, env, uid: user.uid, gid: user.gid })
  const rights = ['--reuid', String(user.uid), '--regid', String(user.gid), '--clear-groups', '--inh-caps', '+dac_override', '--ambient-caps', '+dac_override']
  return spawn(setpriv, [...rights, command, ...args], { ...options, env })
}

const baseEnv = () => ({ NODE_ENV: 'production' as const, PATH: '/usr/local/bin:/usr/bin:/bin', TZ: 'UTC' })
