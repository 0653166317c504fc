import type { Page } from 'playwright-core'
import { loginOf, platformOrigin } from './Platform'

/** Signs in through the form, as the owner does: at once, also while a cold server is still waking up. */
export const signInAdmin = (page: Page, handle: string): Promise<void> => signInAs(page, loginOf(handle))

export const signInAs = async (page: Page, { email, password }: { email: string; password: string }): Promise<void> => {
  await page.goto(`${platformOrigin()}/admin/login`, { timeout: 60_000, waitUntil: 'commit' })
  await page.locator('#field-email').fill(email, { timeout: 60_000 })
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: /log ?in/i }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/login'), { timeout: 60_000 })
}
