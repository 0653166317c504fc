import { openChat } from './support/chat'
import { overflow, serious } from './support/faults'
import { siteOrigin } from './support/Platform'
import { addressesOf } from './support/site'
import { useBrowser } from './support/useBrowser'

const tenants = ['hays-cactus-farm', 'kendev', 'celersoft', 'justice-advocacy', 'service-business']
const looks = [360, 1440].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })))

const { open } = useBrowser()

/** One address for each kind of page that the site has. */
const pageTypes = async (handle: string): Promise<string[]> => {
  const all = await addressesOf(handle)
  const first = (pattern: RegExp) => all.filter((address) => pattern.test(address)).slice(0, 1)
  const pages = all.filter((address) => /^\/[a-z0-9-]+$/.test(address) && !['/posts', '/products', '/faq', '/contact'].includes(address))
  return ['/', '/products', ...first(/^\/products\/./), '/posts', ...first(/^\/posts\/./), ...first(/^\/forms\/./), '/faq', '/contact', '/search?q=how', ...pages]
}

describe.each(tenants)('the site of %s', (handle) => {
  it('shows every kind of page without a fault, narrow and wide, light and dark', async () => {
    const { page, noticed } = await open()
    const faults: string[] = []
    for (const address of await pageTypes(handle)) {
      const answer = await page.goto(`${siteOrigin(handle)}${address}`)
      if (answer?.status() !== 200) faults.push(`${address}: status ${answer?.status()}`)
      if ((await page.locator('h1').count()) !== 1) faults.push(`${address}: ${await page.locator('h1').count()} main headings`)
      for (const { width, scheme } of looks) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme: scheme })
        const found = [...(await overflow(page)), ...(await serious(page))]
        faults.push(...found.map((fault) => `${address} ${width} ${scheme}: ${fault}`))
      }
    }
    expect([...faults, ...noticed.errors, ...noticed.foreign]).toEqual([])
  }, 300_000)

  it('shows its menu, its chat and its “not found” without a fault', async () => {
    const faults: string[] = []
    for (const { width, scheme } of looks) {
      const { page, context, noticed } = await open({ width, scheme })
      await page.goto(siteOrigin(handle))
      if (width === 360) {
        await page.locator('summary[aria-label=Menu]').click()
        faults.push(...(await serious(page)).map((fault) => `menu ${scheme}: ${fault}`), ...(await overflow(page)))
        await page.locator('summary[aria-label=Menu]').click()
      }
      await openChat(page)
      faults.push(...(await serious(page)).map((fault) => `chat ${width} ${scheme}: ${fault}`), ...(await overflow(page)), ...noticed.errors, ...noticed.foreign)
      noticed.errors.length = 0
      const missing = await page.goto(`${siteOrigin(handle)}/posts/no-such-post`)
      expect(missing?.status()).toBe(404)
      faults.push(...(await serious(page)).map((fault) => `not found ${width} ${scheme}: ${fault}`), ...(await overflow(page)), ...noticed.errors.filter((error) => !error.includes('404')))
      await context.close()
    }
    expect(faults).toEqual([])
  }, 180_000)
})
