import { siteOrigin } from './support/Platform'
import { useBrowser } from './support/useBrowser'

const handle = 'hays-cactus-farm'
const { open } = useBrowser()

describe('buttons of a site', () => {
  it('take a question about a product to the chat, which opens and sends it', async () => {
    const { page, noticed } = await open()
    await page.goto(`${siteOrigin(handle)}/products/golden-barrel`)
    await page.waitForLoadState('networkidle')
    await page.locator('#ask-question').fill('Is it hardy?')
    await page.locator('.ask-box').getByRole('button', { name: 'Ask' }).click()
    const panel = page.getByRole('dialog', { name: /^Chat with/ })
    await panel.getByRole('log').getByText(/: Is it hardy\?$/).first().waitFor()
    expect(await page.getByRole('button', { name: 'Close the chat' }).first().isVisible()).toBe(true)
    expect(noticed.errors).toEqual([])
  }, 90_000)

  it('count a vote without JavaScript and say so on the same page', async () => {
    const { page } = await open({ javaScript: false })
    await page.goto(`${siteOrigin(handle)}/`)
    const poll = page.locator('form.poll').first()
    expect(await poll.getByText('your answer counts').isVisible()).toBe(false)
    await poll.getByRole('radio').first().check()
    await poll.getByRole('button', { name: 'Vote' }).click()
    await page.waitForURL(/#voted-/)
    expect(new URL(page.url()).pathname).toBe('/')
    expect(await poll.getByText('your answer counts').isVisible()).toBe(true)
  }, 60_000)
})
