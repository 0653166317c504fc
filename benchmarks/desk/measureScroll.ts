import type { CDPSession, Page } from 'playwright-core'
import { percentile, type Round } from '../support/Measure'

type Frames = { frames: number[]; slow: number }

/** `script`: seconds of JavaScript so far; `heap`: bytes in use after a collection. */
type Costs = { script: number; heap: number }

/** Gathers the time between drawn frames while it is on. As text: what loads our sources names inner functions by a helper that no page has. */
const watcher = `
  const seen = window.seen = { on: false, frames: [] }
  let last = performance.now()
  const tick = (now) => {
    if (seen.on) seen.frames.push(now - last)
    last = now
    requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)`

const turn = (page: Page, on: boolean): Promise<number[]> =>
  page.evaluate((wanted) => {
    const { seen } = window as unknown as { seen: { on: boolean; frames: number[] } }
    const frames = seen.frames.slice(1)
    Object.assign(seen, { on: wanted, frames: [] })
    return frames
  }, on)

const costsOf = async (session: CDPSession): Promise<Costs> => {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return { script: read('ScriptDuration'), heap: read('JSHeapUsedSize') }
}

const jumpTo = (page: Page, share: number) =>
  page.evaluate((part) => {
    const list = document.querySelector('.desk-list')
    if (list) list.scrollTop = list.scrollHeight * part
  }, share)

const until = async (end: number, step: () => Promise<unknown>) => {
  while (Date.now() < end) await step()
}

const ways: { name: string; about: string; move: (page: Page) => Promise<void> }[] = [
  { name: 'by wheel', about: '300 px every 16 ms, up from the newest, 15 s', move: (page) => until(Date.now() + 15_000, () => page.mouse.wheel(0, -300).then(() => page.waitForTimeout(16))) },
  { name: 'by a fast wheel', about: '3,000 px every 16 ms, 10 s', move: (page) => until(Date.now() + 10_000, () => page.mouse.wheel(0, -3_000).then(() => page.waitForTimeout(16))) },
  {
    name: 'by jumps', about: '40 places all over the channel, 300 ms at each',
    move: async (page) => {
      for (let jump = 0; jump < 40; jump++) {
        await jumpTo(page, ((jump * 37) % 100) / 100)
        await page.waitForTimeout(300)
      }
    },
  },
]

export type Scrolled = Round & Frames & { name: string; about: string; heapMb: number }

/** Scrolls the open channel in each way. Times are those between two drawn frames; `slow`: the share of them over 50 ms. */
export const measureScroll = async (page: Page): Promise<Scrolled[]> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await page.evaluate(watcher)
  await page.locator('.desk-list').hover()
  const done: Scrolled[] = []
  for (const { name, about, move } of ways) {
    const before = await costsOf(session)
    await turn(page, true)
    const began = performance.now()
    await move(page)
    const frames = await turn(page, false)
    const seconds = (performance.now() - began) / 1_000
    const after = await costsOf(session)
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(frames, share)) as [number, number, number]
    done.push({ name, about, requests: frames.length, seconds, errors: 0, p50, p95, p99, cpuMs: ((after.script - before.script) * 1_000) / frames.length, frames, slow: frames.filter((ms) => ms > 50).length / frames.length, heapMb: after.heap / 1_048_576 })
  }
  return done
}
