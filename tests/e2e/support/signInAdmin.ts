import type { Page } from 'playwright-core'
import { loginOf, platformOrigin } from './Platform'

/** Signs in through the form, as the owner does. */
export const signInAdmin = async (page: Page, handle: string): Promise<void> => {
  const { email, password } = loginOf(handle)
  await page.goto(`${platformOrigin()}/admin/login`, { timeout: 60_000 })
  // On a cold server the form is drawn again while it wakes up and forgets what was typed: a person types once more.
  for (let tries = 1; ; tries++) {
    await page.waitForLoadState('networkidle')
    await page.locator('#field-email').fill(email)
    await page.locator('#field-password').fill(password)
    await page.getByRole('button', { name: /log ?in/i }).click()
    const inside = await page.waitForURL((url) => !url.pathname.endsWith('/login'), { timeout: 20_000 }).then(() => true, () => false)
    if (inside) return
    if (tries === 6) throw new Error('the form did not let the owner in')
  }
}
