import { AxeBuilder } from '@axe-core/playwright'
import { platformOrigin, siteOrigin } from './support/Platform'
import { openChat } from './support/chat'
import { signInAdmin } from './support/signInAdmin'
import { until } from './support/until'
import { useBrowser } from './support/useBrowser'

const handle = 'service-business'
const { open } = useBrowser()

describe('notifications in the admin', () => {
  it('ring the bell when a visitor writes, lead to the conversation, and are read then', async () => {
    const { page, noticed } = await open()
    await signInAdmin(page, handle)
    const bell = page.getByRole('button', { name: /^Notifications/ })
    await bell.waitFor()
    const asked: string[] = []
    page.on('request', (request) => void (request.url().endsWith('/notifications/list') && asked.push(request.url())))
    const visitor = await open()
    await visitor.page.goto(siteOrigin(handle))
    const panel = await openChat(visitor.page)
    const before = { label: await bell.getAttribute('aria-label'), asked: asked.length }
    const words = `Is anybody there? ${Date.now()}`
    await panel.getByRole('textbox').fill(words)
    await panel.getByRole('textbox').press('Enter')
    // Told by the socket: the page looks because the server said so, far sooner than it would look by itself.
    await until('the bell to ring', async () => (await bell.getAttribute('aria-label')) !== before.label, 30_000)
    expect(asked.length).toBeGreaterThan(before.asked)
    await bell.click()
    const entry = page.getByRole('dialog', { name: 'Notifications' }).getByRole('link').filter({ hasText: words })
    await entry.waitFor()
    await entry.click()
    await page.waitForURL(/\/admin\/conversations\/[0-9a-f-]{36}/)
    await page.getByText(words).first().waitFor()
    expect(noticed.errors.filter((error) => !error.includes('Failed to load resource'))).toEqual([])
  }, 120_000)

  it('are chosen on a page of their own that is kept, and has no faults of accessibility', async () => {
    const { page } = await open({ width: 390, height: 844 })
    await signInAdmin(page, handle)
    await page.goto(`${platformOrigin()}/admin/notifications`)
    await page.getByLabel('The team’s channels').selectOption({ label: 'Everything' })
    const quiet = page.getByLabel('Leave me alone for a part of the day')
    if (!(await quiet.isChecked())) await quiet.check()
    await page.getByLabel('From').fill('21:15')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
    const { violations } = await new AxeBuilder({ page }).include('.spaces-notices').withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
    await page.reload()
    expect(await page.getByLabel('From').inputValue()).toBe('21:15')
    expect(await page.getByLabel('The team’s channels').inputValue()).toBe('all')
  }, 120_000)
})
