import { api, findOne, signIn } from './support/api'
import { overflow, serious } from './support/faults'
import { platformOrigin } from './support/Platform'
import { signInAdmin } from './support/signInAdmin'
import { until } from './support/until'
import { useBrowser } from './support/useBrowser'

const looks = [360, 768, 1440].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })))
const screens = ['', '/conversations', '/collections/messages', '/collections/products', '/collections/pages', '/collections/posts', '/collections/forms', '/collections/media', '/collections/agents', '/collections/channels', '/account']

const { open } = useBrowser()

describe('the admin', () => {
  it('shows its screens to the owner without a fault, at three widths, light and dark', async () => {
    const { token } = await signIn('hays-cactus-farm')
    const product = await findOne<{ id: string }>('products', 'where[slug][equals]=golden-barrel', token)
    const { page, noticed } = await open()
    await signInAdmin(page, 'hays-cactus-farm')
    const faults: string[] = []
    for (const screen of [...screens, `/collections/products/${product.id}`]) {
      const answer = await page.goto(`${platformOrigin()}/admin${screen}`, { waitUntil: 'networkidle' })
      // Payload's own controls get their names a moment after they are drawn.
      await until('named controls', async () => (await page.locator('.popup-button:not([aria-label]):empty, .rs__indicators [aria-hidden=true][tabindex="0"]').count()) === 0).catch(() => undefined)
      if (answer?.status() !== 200) faults.push(`${screen}: status ${answer?.status()}`)
      for (const { width, scheme } of looks) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme: scheme })
        faults.push(...[...(await overflow(page)), ...(await serious(page))].map((fault) => `${screen || 'dashboard'} ${width} ${scheme}: ${fault}`))
      }
    }
    expect([...faults, ...noticed.errors, ...noticed.foreign]).toEqual([])
  }, 300_000)

  it('shows a stranger nothing but the door', async () => {
    expect((await api('/products', { token: undefined })).status).toBe(403)
    const { page } = await open()
    for (const screen of ['/conversations', '/collections/messages']) {
      await page.goto(`${platformOrigin()}/admin${screen}`)
      await page.waitForURL(/\/admin\/login/)
    }
  }, 60_000)
})
