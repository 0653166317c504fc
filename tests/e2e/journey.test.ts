import { api, findOne, signIn } from './support/api'
import { askAgent, openChat } from './support/chat'
import { type Answers, fillForm, walkForm } from './support/fillForm'
import { platformOrigin, siteOrigin } from './support/Platform'
import { signInAdmin } from './support/signInAdmin'
import { visit } from './support/site'
import { until } from './support/until'
import { useBrowser } from './support/useBrowser'

const farm = 'hays-cactus-farm'

type Variant = { id: string; title: string; price: string; stock: number | null }
type Product = { id: string; title: string; slug: string; variants: Variant[] }
type Message = { body: string; type: string; department: string; metadata?: Record<string, unknown> }

const { open } = useBrowser()

/** Minor units as the site writes them. */
const dollars = (minor: string) => (minor.endsWith('00') ? `$${minor.slice(0, -2)}` : `$${minor.slice(0, -2)}.${minor.slice(-2)}`)

const wholesale = (business: string): Answers => ({
  businessName: business, businessType: 'plant-shop', yearsOpen: '4', contactName: 'Rosa Diaz', contactRole: 'Owner', email: 'rosa@desertrose.example', phone: '+1 520 555 0188', deliveryAddress: '12 Mesa Road, Tucson',
  taxStatus: 'resale', resaleNumber: 'TPT-2001', resaleCertificate: 'certificate.pdf', volume: '500-2000', wants: 'Golden barrels, 20 flats a month',
})

const findMessage = (token: string, text: string) => findOne<Message>('messages', `sort=-createdAt&where[body][like]=${encodeURIComponent(text)}`, token)

describe('the first hour of a business (issue 2, shown by 1)', () => {
  it('a visitor asks and applies, the owner sees it, changes a price, and site and agent follow', async () => {
    const { token, tenantId } = await signIn(farm)
    const product = await findOne<Product>('products', `where[slug][equals]=golden-barrel`, token)
    const cheapest = product.variants.reduce((least, variant) => (BigInt(variant.price) < BigInt(least.price) ? variant : least))

    const visitor = await open()
    await visitor.page.goto(siteOrigin(farm))
    expect(await visitor.page.getByRole('heading', { level: 1 }).count()).toBe(1)

    const panel = await openChat(visitor.page)
    const price = await askAgent(panel, 'How much is a golden barrel?')
    expect(price.text).toContain(dollars(cheapest.price))
    expect(price.links).toContain('/products/golden-barrel')
    expect(price.blocks).toContain('productCard')

    const stock = await askAgent(panel, 'Is it in stock right now?')
    expect(stock.text).toMatch(/golden barrel/i)
    expect(stock.text).toMatch(/in stock|left|available|we have/i)
    expect(stock.links).toContain('/products/golden-barrel')

    const advice = await askAgent(panel, 'Do you have something for low light under 20 dollars?')
    const offered = advice.links.filter((link) => link.startsWith('/products/'))
    expect(offered.length).toBeGreaterThan(0)
    for (const link of offered) {
      const found = await findOne<Product>('products', `where[slug][equals]=${link.split('/').at(-1)}`, token)
      expect(found.variants.some((variant) => BigInt(variant.price) <= 2000n)).toBe(true)
    }

    await visitor.page.goto(`${siteOrigin(farm)}/forms/wholesale`)
    const form = visitor.page.locator('form[action$="/forms/wholesale"]')
    await form.locator('[data-form=next]').waitFor()
    expect(await walkForm(form, wholesale('Desert Rose Plants'))).toBe(4)
    await visitor.page.getByText(/two working days/).waitFor()

    const plain = await open({ javaScript: false })
    await plain.page.goto(`${siteOrigin(farm)}/forms/wholesale`)
    const plainForm = plain.page.locator('form[action$="/forms/wholesale"]')
    await fillForm(plainForm, wholesale('Quiet Corner Nursery'))
    await plainForm.getByRole('button', { name: 'Send application' }).click()
    await plain.page.waitForURL(/sent=1/)
    await plain.page.getByText(/two working days/).waitFor()

    const owner = await open({ width: 1440 })
    await signInAdmin(owner.page, farm)
    for (const business of ['Desert Rose Plants', 'Quiet Corner Nursery']) {
      const inquiry = await findMessage(token, business)
      expect(inquiry).toMatchObject({ type: 'customer_inquiry', department: 'sales' })
    }
    await owner.page.goto(`${platformOrigin()}/admin/collections/messages?limit=50&sort=-createdAt`)
    for (const words of ['How much is a golden barrel?', 'Do you have something for low light']) await owner.page.getByText(words).first().waitFor()
    await owner.page.getByText('Desert Rose Plants').first().waitFor()

    const before = await visit(farm, '/products/golden-barrel')
    expect(before.text).toContain(dollars(cheapest.price))
    const raised = `${BigInt(cheapest.price) + 700n}`
    await owner.page.goto(`${platformOrigin()}/admin/collections/products/${product.id}`)
    const at = product.variants.indexOf(cheapest)
    const field = owner.page.locator(`[id="field-variants__${at}__price"], [name="variants.${at}.price"]`).first()
    await field.waitFor({ timeout: 60_000 })
    await field.fill(`${raised.slice(0, -2)}.${raised.slice(-2)}`)
    const saved = owner.page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.url().includes(`/api/products/${product.id}`))
    await owner.page.getByRole('button', { name: /^publish changes$/i }).first().click()
    expect((await saved).status()).toBe(200)
    const changedAt = performance.now()
    await until('the new price on the site', async () => (await visit(farm, '/products/golden-barrel')).text.includes(dollars(raised)), 10_000)
    process.stderr.write(`the new price was on the site after ${Math.round(performance.now() - changedAt)} ms\n`)
    expect((await visit(farm, '/products')).text).toContain(dollars(raised))

    await visitor.page.goto(siteOrigin(farm))
    const again = await openChat(visitor.page)
    await again.getByText('How much is a golden barrel?').first().waitFor()
    const now = await askAgent(again, 'What does a golden barrel cost?')
    expect(now.text).toContain(dollars(raised))

    const change = await api<{ docs: Message[] }>(`/messages?limit=20&sort=-createdAt&where[body][like]=Golden%20Barrel&where[tenant][equals]=${tenantId}`, { token })
    expect(change.body.docs.length).toBeGreaterThan(0)
    for (const { noticed } of [visitor, plain, owner]) expect(noticed).toEqual({ errors: [], foreign: [] })
  }, 240_000)
})
