import type { Page } from 'playwright-core'
import { loginOf, platformOrigin } from './Platform'

/** Signs in through the form, as the owner does: at once, also while a cold server is still waking up. */
export const signInAdmin = (page: Page, handle: string): Promise<void> => signInAs(page, loginOf(handle))

type Cookies = Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>

/** Who has signed in through the form once keeps that session: ten times in five minutes is all that a person may. */
const sessions = new Map<string, Cookies>()

export const signInAs = async (page: Page, { email, password }: { email: string; password: string }): Promise<void> => {
  const key = `${platformOrigin()} ${email}`
  const known = sessions.get(key)
  if (known) {
    await page.context().addCookies(known)
    await page.goto(`${platformOrigin()}/admin`, { timeout: 60_000, waitUntil: 'commit' })
    await page.waitForURL((url) => url.pathname.startsWith('/admin'), { timeout: 60_000 })
    if (!new URL(page.url()).pathname.endsWith('/login')) return
  }
  await page.goto(`${platformOrigin()}/admin/login`, { timeout: 60_000, waitUntil: 'commit' })
  await page.locator('#field-email').fill(email, { timeout: 60_000 })
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: /log ?in/i }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/login'), { timeout: 60_000 })
  sessions.set(key, await page.context().cookies(platformOrigin()))
}
