import { randomUUID } from 'node:crypto'
import type { Locator, Page } from 'playwright-core'
import { api, signIn } from './api'
import { platformOrigin } from './Platform'
import { signInAdmin, signInAs } from './signInAdmin'

export const farm = 'hays-cactus-farm'

/** A second person of the business, made by the platform's operator. */
export const colleague = async (): Promise<{ email: string; password: string }> => {
  const { tenantId } = await signIn(farm)
  const login = { email: `packer-${randomUUID().slice(0, 8)}@${farm}.example`, password: `shed ${randomUUID()}` }
  const { status } = await api('/users', { method: 'POST', token: (await signIn('')).token, body: { ...login, name: 'Bob Packer', tenants: [{ tenant: tenantId, roles: ['staff'] }] } })
  expect(status).toBe(201)
  return login
}

/** Signs in and opens a channel of the team's chat. @returns the box to write in */
export const openTeam = async (page: Page, login?: { email: string; password: string }): Promise<Locator> => {
  await (login ? signInAs(page, login) : signInAdmin(page, farm))
  await page.goto(`${platformOrigin()}/admin/team`, { timeout: 90_000 })
  const box = page.getByRole('textbox', { name: /^Message to/ })
  // On a phone the channels come first.
  const channel = page.getByRole('navigation', { name: 'Channels' }).getByRole('button', { name: 'Packing shed' })
  await channel.waitFor({ timeout: 90_000 })
  await channel.click()
  await box.waitFor({ timeout: 90_000 })
  await page.locator('.desk-skeleton').waitFor({ state: 'detached' })
  return box
}

/** A message that is in the log. */
export const row = (page: Page, words: string): Locator => page.locator('.desk-row:not([data-outgoing])', { hasText: words }).first()

/** Points at a message and presses one of its buttons. */
export const act = async (page: Page, words: string, name: string): Promise<void> => {
  await row(page, words).hover()
  await row(page, words).getByRole('button', { name, exact: true }).click()
}
