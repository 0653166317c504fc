import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tell } from '../bin/support/output'

const places = ['/usr/bin/redis-server', '/usr/local/bin/redis-server', '/opt/homebrew/bin/redis-server']

/** The Redis of the tests with two nodes: the machine's own, else Debian's, installed when we may. @throws Error when there is none. */
export const needRedis = (): string => {
  const found = () => places.find((file) => existsSync(file))
  if (!found() && process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    tell('Installing Debian’s redis-server for the tests with two nodes …')
    const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' } }
    execFileSync('apt-get', ['update', '-qq'], options)
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'redis-server'], options)
  }
  const installed = found()
  if (!installed) throw new Error('The tests with two nodes need redis-server. Install it (Debian: apt-get install redis-server) and run again.')
  return installed
}
