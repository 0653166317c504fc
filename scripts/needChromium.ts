import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tell } from '../bin/support/output'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

export const chromiumPath = (): string | undefined => places.find((file) => existsSync(file))

/** The browser of the browser tests: the machine's own, else Debian's, installed when we may. @throws Error when there is none. */
export const needChromium = async (): Promise<string> => {
  const found = chromiumPath()
  if (found) return found
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    tell('Installing Debian’s Chromium for the browser tests …')
    const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    execFileSync('apt-get', ['update', '-qq'], options)
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
  }
  const installed = chromiumPath()
  if (!installed) throw new Error('The browser tests need Chromium. Install it (Debian: apt-get install chromium) and run again.')
  return installed
}
