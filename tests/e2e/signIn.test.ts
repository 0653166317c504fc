import type { Page } from 'playwright-core'
import { loginOf, platformOrigin } from './support/Platform'
import { farm } from './support/team'
import { until } from './support/until'
import { useBrowser } from './support/useBrowser'

const { open } = useBrowser()

declare global {
  var emptied: Set<string> | undefined
}

/** Notes which fields of the form were set to nothing by a program. */
const watchFields = (page: Page) =>
  page.addInitScript(() => {
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
    globalThis.emptied = new Set()
    Object.defineProperty(HTMLInputElement.prototype, 'value', {
      ...value,
      set(this: HTMLInputElement, next: string) {
        if (next === '' && this.value !== '') globalThis.emptied?.add(this.id)
        value?.set?.call(this, next)
      },
    })
  })

/** Holds back what draws the page once more, until it is let go. */
const holdDrawing = async (page: Page) => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const held: string[] = []
  await page.route((url) => url.searchParams.has('_rsc'), async (route) => {
    held.push(route.request().url())
    await promise
    await route.fallback()
  })
  return { held, release: resolve }
}

describe('The sign-in form', () => {
  it('keeps what was typed when the page is drawn anew, and signs in with it', async () => {
    const { page } = await open()
    const { email, password } = loginOf(farm)
    await watchFields(page)
    const drawing = await holdDrawing(page)
    await page.goto(`${platformOrigin()}/admin/login`, { timeout: 90_000, waitUntil: 'commit' })
    const [name, secret] = [page.locator('#field-email'), page.locator('#field-password')]
    await until('the page to ask for itself once more', () => drawing.held.length > 0, 90_000)
    await name.fill(email)
    await secret.fill(password)
    drawing.release()
    // Payload empties the form then. When it no longer does, this fails, and `KeepTyped` can go.
    await until('the form to be drawn anew', () => page.evaluate(() => globalThis.emptied?.has('field-email') && globalThis.emptied.has('field-password')), 60_000)
    await until('the words to stand there again', async () => (await name.inputValue()) === email && (await secret.inputValue()) === password)
    await page.getByRole('button', { name: /log ?in/i }).click()
    await page.waitForURL((url) => !url.pathname.endsWith('/login'), { timeout: 60_000 })
  }, 240_000)
})
