import { execFileSync } from 'node:child_process'

export type ServiceUser = { uid: number; gid: number }

const idOf = (flag: '-u' | '-g', name: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString())

const lookUp = (name: string): ServiceUser | undefined => {
  try {
    return { uid: idOf('-u', name), gid: idOf('-g', name) }
  } catch {
    return undefined
  }
}

/**
 * Postgres refuses to run as root. Started by root, its processes run as the machine's `postgres` or `nobody` user;
 * started by anyone else, as that person. No user is ever created.
 */
export const serviceUser = (): ServiceUser | undefined => {
  if (process.getuid?.() !== 0) return undefined
  const user = lookUp('postgres') ?? lookUp('nobody')
  if (!user) throw new Error('Postgres cannot run as root, and this machine has neither a “postgres” nor a “nobody” user. Start Spaces as an ordinary user.')
  return user
}
