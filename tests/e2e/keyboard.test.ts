import type { Page } from 'playwright-core'
import { siteOrigin } from './support/Platform'
import { until } from './support/until'
import { useBrowser } from './support/useBrowser'

const { open } = useBrowser()

type Focused = { name: string; visible: boolean; inDialog: boolean; tag: string }

/** What has the focus, and whether a person can see that it has. */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const { width, height } = element.getBoundingClientRect()
    // A link that covers a whole card draws its ring around the card.
    const styles = [undefined, '::before', '::after'].map((part) => getComputedStyle(element, part))
    const marked = styles.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseInt(outlineWidth, 10) > 0) || styles[0]?.boxShadow !== 'none'
    return { tag: element.tagName, name: element.getAttribute('aria-label') ?? element.innerText?.trim().slice(0, 60) ?? '', visible: marked && width > 0 && height > 0, inDialog: element.closest('[role=dialog]') !== null }
  })

const tabTo = async (page: Page, name: RegExp, most = 200): Promise<Focused[]> => {
  const seen: Focused[] = []
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    seen.push(at)
    if (name.test(at.name)) return seen
  }
  throw new Error(`Tab never came to ${name}; it came to ${seen.map((at) => at.name).join(' · ')}`)
}

describe.each(['hays-cactus-farm', 'kendev', 'celersoft', 'justice-advocacy', 'service-business'])('%s by keyboard alone', (handle) => {
  it('skips to the content, shows where one is, writes in the chat, leaves it and is back at its button', async () => {
    const { page, noticed } = await open()
    await page.goto(siteOrigin(handle))
    await page.keyboard.press('Tab')
    expect((await focused(page)).name).toMatch(/skip to/i)
    await page.keyboard.press('Enter')
    await until('the content to have the focus', async () => page.evaluate(() => location.hash === '#content'))
    const way = await tabTo(page, /^Chat with/)
    expect(way.filter(({ visible, tag }) => !visible && tag !== 'BODY').map(({ tag, name }) => `${tag} ${name}`)).toEqual([])
    await page.keyboard.press('Enter')
    const panel = page.getByRole('dialog', { name: /^Chat with/ })
    await until('the focus in the box', async () => (await focused(page)).tag === 'TEXTAREA')
    await page.keyboard.type('Hello there')
    await page.keyboard.press('Enter')
    await panel.getByText('Hello there').first().waitFor()
    await panel.locator('.chat-group[data-agent]').last().waitFor()
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'hidden' })
    expect((await focused(page)).name).toMatch(/chat/i)
    expect(noticed).toEqual({ errors: [], foreign: [] })
  }, 90_000)

  it('stays in the chat on a narrow screen, where it covers the page', async () => {
    const { page } = await open({ width: 360 })
    await page.goto(siteOrigin(handle))
    await tabTo(page, /^Chat with/)
    await page.keyboard.press('Enter')
    // Not in the box: that would open the phone's keyboard over the conversation.
    await until('the focus in the chat', async () => (await focused(page)).inDialog)
    const outside: Focused[] = []
    for (let press = 0; press < 14; press++) {
      await page.keyboard.press('Tab')
      const at = await focused(page)
      if (!at.inDialog) outside.push(at)
    }
    expect(outside).toEqual([])
  }, 60_000)

  it('opens its menu on a narrow screen and follows a link', async () => {
    const { page } = await open({ width: 360 })
    await page.goto(siteOrigin(handle))
    await tabTo(page, /^Menu$/, 12)
    await page.keyboard.press('Enter')
    const menu = page.locator('nav[aria-label=Menu]')
    await menu.waitFor()
    await page.keyboard.press('Tab')
    const first = await focused(page)
    expect(first.visible).toBe(true)
    expect(await menu.locator('a').first().innerText()).toContain(first.name)
    const before = page.url()
    await Promise.all([page.waitForURL((url) => url.href !== before), page.keyboard.press('Enter')])
  }, 60_000)
})
