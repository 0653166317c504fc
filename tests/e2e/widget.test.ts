import { AxeBuilder } from '@axe-core/playwright'
import type { FrameLocator, Page } from 'playwright-core'
import { type OtherWebsite, startOtherWebsite } from '../../testing/otherWebsite/startOtherWebsite'
import { api, signIn } from './support/api'
import { platformOrigin } from './support/Platform'
import { until } from './support/until'
import { useBrowser } from './support/useBrowser'

const handle = 'hays-cactus-farm'
const { open } = useBrowser()

describe('the chat on another website', () => {
  let allowed: OtherWebsite
  let refused: OtherWebsite
  beforeAll(async () => {
    ;[allowed, refused] = [await startOtherWebsite(platformOrigin(), handle), await startOtherWebsite(platformOrigin(), handle)]
    const { token, tenantId } = await signIn(handle)
    const saved = await api(`/tenants/${tenantId}`, { method: 'PATCH', token, body: { widget: { side: 'right', origins: [allowed.origin], greetings: [{ text: 'Questions about prices?', afterSeconds: 1, path: '/prices', visitor: 'any' }] } } })
    expect(saved.status).toBe(200)
  }, 60_000)
  afterAll(async () => {
    await allowed.close()
    await refused.close()
  })

  const launcher = (page: Page) => page.getByRole('button', { name: /^(Chat with|Open the chat|Close the chat)/ })
  const chat = (page: Page): FrameLocator => page.frameLocator('#spaces-frame')
  const openChat = async (page: Page) => {
    await launcher(page).click()
    await chat(page).getByRole('textbox', { name: /^Message to/ }).waitFor()
  }
  const say = async (page: Page, text: string) => {
    const box = chat(page).getByRole('textbox', { name: /^Message to/ })
    await box.fill(text)
    await box.press('Enter')
    // Not only shown, but with the server: a frame without storage loses on the next page what was not sent.
    await chat(page).locator('.chat-message:not([data-outgoing])').filter({ hasText: text }).first().waitFor()
  }

  it('opens in a frame, without cookies that could follow anybody, and keeps the conversation over a page and a visit', async () => {
    const { page, context, noticed } = await open()
    await page.goto(allowed.origin)
    await openChat(page)
    await say(page, 'Do you ship to Nevada?')
    const cookies = (await context.cookies()) as { name: string; partitionKey?: string }[]
    expect(cookies.filter(({ name, partitionKey }) => name.startsWith('spaces_') && !partitionKey)).toEqual([])
    await page.getByRole('link', { name: 'Prices' }).click()
    await page.getByRole('heading', { name: /prices/ }).waitFor()
    await chat(page).getByRole('log').getByText('Do you ship to Nevada?').first().waitFor()
    const again = await context.newPage()
    await page.close()
    await again.goto(allowed.origin)
    await launcher(again).click()
    await chat(again).getByRole('log').getByText('Do you ship to Nevada?').first().waitFor()
    expect(noticed.foreign).toEqual([])
    expect(noticed.errors).toEqual([])
  }, 90_000)

  it('is refused on a website that is not on the list', async () => {
    const { page } = await open()
    const warnings: string[] = []
    page.on('console', (message) => warnings.push(message.text()))
    await page.goto(refused.origin)
    await until('the warning', () => warnings.some((text) => text.includes('cannot be shown')))
    expect(await launcher(page).count()).toBe(0)
    await page.evaluate((address) => {
      const frame = document.createElement('iframe')
      frame.src = address
      document.body.append(frame)
    }, `${platformOrigin()}/t/${handle}/chat/frame`)
    await until('the frame to be refused', () => warnings.some((text) => text.includes('frame-ancestors')))
    const framed = page.frames().find((frame) => frame !== page.mainFrame())
    expect(await framed?.evaluate(() => document.querySelector('.chat-panel')).catch(() => null)).toBeNull()
  }, 60_000)

  it('works by keyboard: Escape closes and gives the focus back to the button', async () => {
    const { page } = await open()
    await page.goto(allowed.origin)
    await launcher(page).focus()
    await page.keyboard.press('Enter')
    const box = chat(page).getByRole('textbox', { name: /^Message to/ })
    await box.focus()
    await page.keyboard.press('Escape')
    await until('the frame to hide', async () => (await launcher(page).getAttribute('aria-expanded')) === 'false')
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className)).toBe('launch')
  }, 60_000)

  it('greets once, on the page that the rule names', async () => {
    const { page } = await open()
    await page.clock.install()
    await page.goto(allowed.origin)
    await launcher(page).waitFor()
    await page.clock.runFor(3_000)
    expect(await page.getByRole('status').count()).toBe(0)
    await page.goto(`${allowed.origin}/prices`)
    await launcher(page).waitFor()
    await page.clock.runFor(3_000)
    const greeting = page.getByRole('status')
    await greeting.getByText('Questions about prices?').waitFor()
    await page.goto(`${allowed.origin}/prices?again`)
    await launcher(page).waitFor()
    await page.clock.runFor(3_000)
    expect(await greeting.count()).toBe(0)
  }, 60_000)

  it('fills a phone’s screen, and has no faults of accessibility', async () => {
    const { page } = await open({ width: 360, height: 740 })
    await page.goto(allowed.origin)
    await openChat(page)
    const box = await page.locator('#spaces-frame').boundingBox()
    expect(box).toEqual({ x: 0, y: 0, width: 360, height: 740 })
    expect(await launcher(page).isVisible()).toBe(false)
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  }, 60_000)

  it('hears nothing from other windows and nothing in other shapes', async () => {
    const { page } = await open()
    await page.goto(allowed.origin)
    await openChat(page)
    await page.evaluate(() => {
      for (const type of ['close', 'constructor', '__proto__', 'unread']) window.postMessage({ spaces: 1, type, count: 7 }, '*')
      const frame = document.querySelector('[data-spaces-widget]')?.shadowRoot?.querySelector('iframe')
      frame?.contentWindow?.postMessage({ spaces: 1, type: 'ask', text: '' }, '*')
      frame?.contentWindow?.postMessage({ spaces: 2, type: 'shown', open: false }, '*')
    })
    await say(page, 'Still here')
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('true')
  }, 60_000)
})
