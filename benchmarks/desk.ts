import { chromium } from 'playwright-core'
import { tell } from '../bin/support/output'
import { chromiumPath } from '../scripts/needChromium'
import { attachPlatform, startPlatform } from '../tests/e2e/support/startPlatform'
import { measureScroll } from './desk/measureScroll'
import { seedChannel } from './desk/seedChannel'
import { type BenchReport, toMeasure } from './support/Measure'

const handle = 'hays-cactus-farm'
const count = 100_000

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--host-resolver-rules=MAP localhost 127.0.0.1']

/** A server that runs already, as `--attach port:folder`; otherwise one of our own, as `npm start` starts it. */
const platformOf = async () => {
  const at = process.argv.indexOf('--attach')
  return at < 0 ? startPlatform() : { platform: attachPlatform(process.argv[at + 1] ?? ''), stop: () => Promise.resolve() }
}

/** The team's chat in Chromium with a channel of 100,000 messages: time between frames, script and memory while one scrolls through it. */
export const desk = async (): Promise<BenchReport> => {
  const began = performance.now()
  const { platform, stop } = await platformOf()
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: flags })
  try {
    tell(`  a channel of ${count.toLocaleString('en')} messages`)
    const channelId = await seedChannel(platform.dataDir, handle, count)
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
    const { email, password } = platform.logins.find((login) => login.handle === handle) ?? {}
    const origin = `http://localhost:${platform.port}`
    await page.context().request.post(`${origin}/api/users/login`, { data: { email, password } })
    const opened = performance.now()
    await page.goto(`${origin}/admin/team/${channelId}`, { timeout: 120_000 })
    await page.locator('.desk-item .desk-row').last().waitFor({ timeout: 120_000 })
    tell(`  open after ${Math.round(performance.now() - opened)} ms`)
    const ways = await measureScroll(page)
    const heap = Math.max(...ways.map(({ heapMb }) => heapMb))
    return {
      name: 'desk', seconds: (performance.now() - began) / 1_000,
      measures: ways.map((way) => toMeasure(way.name, `${way.about}; “requests” are frames`, [way])),
      ratios: [
        ...ways.map(({ name, slow }) => ({ what: `${name}: share of frames over 50 ms`, ratio: slow, goal: '≤ 0.05', met: slow <= 0.05 })),
        { what: 'memory of the page after it all, MB', ratio: heap, goal: '≤ 60', met: heap <= 60 },
      ],
    }
  } finally {
    await browser.close()
    await stop()
  }
}
