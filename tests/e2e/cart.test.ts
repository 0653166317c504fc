import { openChat } from './support/chat'
import { overflow, serious } from './support/faults'
import { siteOrigin } from './support/Platform'
import { until } from './support/until'
import { useBrowser } from './support/useBrowser'

const handle = 'hays-cactus-farm'
const { open } = useBrowser()

describe('a cart', () => {
  it.each([{ width: 360, scheme: 'dark' as const }, { width: 1440, scheme: 'light' as const }])('is filled from the list, changed, and ordered in the chat, at $width px', async ({ width, scheme }) => {
    const { page, noticed } = await open({ width, scheme })
    await page.goto(`${siteOrigin(handle)}/products`)
    await page.waitForLoadState('networkidle')
    const card = page.locator('.product-card', { hasText: 'Aloe Vera' }).first()
    await card.getByRole('button', { name: /^Add Aloe Vera/ }).click()
    await card.getByRole('combobox', { name: 'Kind of Aloe Vera' }).selectOption({ index: 1 })
    expect(await overflow(page)).toEqual([])
    await card.getByRole('button', { name: /^Add Aloe Vera/ }).click()
    await card.getByRole('link', { name: 'View cart' }).click()
    await page.getByRole('heading', { name: 'Your cart' }).waitFor()
    await page.locator('.cart-line').getByRole('button', { name: /^One more of/ }).click()
    await until('two of it', async () => (await page.locator('.cart-line output').innerText()) === '2')
    expect(await page.getByRole('link', { name: 'Cart, 2 things' }).first().isVisible()).toBe(true)
    expect([await serious(page), await overflow(page)]).toEqual([[], []])
    await page.getByRole('button', { name: 'Order in the chat' }).click()
    const panel = page.getByRole('dialog', { name: /^Chat with/ })
    await panel.getByText(/^I would like to order: 2 × Aloe Vera/).first().waitFor()
    await panel.getByText('your order is noted').first().waitFor({ timeout: 20_000 })
    await page.goto(`${siteOrigin(handle)}/cart`)
    await page.getByRole('button', { name: /^Take .* out of the cart$/ }).click()
    await page.getByText('Nothing is in your cart yet.').waitFor()
    expect(noticed.errors).toEqual([])
  }, 120_000)

  it('is filled from a card in the conversation, and ordered there', async () => {
    const { page, noticed } = await open()
    await page.goto(siteOrigin(handle))
    const panel = await openChat(page)
    await panel.getByRole('textbox').fill('Do you have a golden barrel cactus?')
    await panel.getByRole('textbox').press('Enter')
    const card = panel.locator('[data-block=productCard]').first()
    const add = card.getByRole('button', { name: /to the cart$/ })
    await add.click({ timeout: 20_000 })
    await card.getByRole('combobox').selectOption({ index: 1 })
    await add.click()
    await card.getByRole('button', { name: 'Order it here' }).click()
    await panel.getByText(/^I would like to order: 1 × Golden Barrel/).first().waitFor()
    await panel.getByText('your order is noted').first().waitFor({ timeout: 20_000 })
    expect(await serious(page)).toEqual([])
    expect(noticed.errors).toEqual([])
  }, 120_000)

  it('is filled without JavaScript too, by way of the product’s page', async () => {
    const { page } = await open({ javaScript: false })
    await page.goto(`${siteOrigin(handle)}/products`)
    await page.locator('.product-card', { hasText: 'Aloe Vera' }).first().getByRole('button', { name: /^Add Aloe Vera/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Aloe Vera' }).waitFor()
    await page.getByRole('button', { name: /^Add Aloe Vera/ }).first().click()
    await page.waitForURL(/\/cart$/)
  }, 60_000)
})
