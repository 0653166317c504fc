import { keepPlatform } from './Platform'
import { attachPlatform, type StartedPlatform, startPlatform } from './startPlatform'

const started = Symbol.for('spaces.e2e.platform')

type Kept = Record<symbol, StartedPlatform | undefined>

/** One installation for the whole run: made before the first browser test, taken away after the last. */
export default async function globalSetup() {
  const attach = process.env.SPACES_E2E_ATTACH
  if (attach) return keepPlatform(attachPlatform(attach))
  const running = await startPlatform()
  ;(globalThis as unknown as Kept)[started] = running
  keepPlatform(running.platform)
}

export const stopPlatform = async (): Promise<void> => (globalThis as unknown as Kept)[started]?.stop()
