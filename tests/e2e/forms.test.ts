import { fillForm } from './support/fillForm'
import { findOne, signIn } from './support/api'
import { siteOrigin } from './support/Platform'
import { visit } from './support/site'
import { useBrowser } from './support/useBrowser'

const farm = 'hays-cactus-farm'
const { open } = useBrowser()

const answers = {
  businessName: 'Half Moon Florist', businessType: 'plant-shop', contactName: 'Ines', email: 'ines@halfmoon.example', phone: '+1 520 555 0111', deliveryAddress: '3 Elm Street', taxStatus: 'resale', resaleNumber: 'TPT-1', resaleCertificate: 'paper.pdf', volume: 'under-500',
}

describe('forms', () => {
  it('without JavaScript keep every answer, name the fault beside its question, and go through when it is mended', async () => {
    const { page, noticed } = await open({ javaScript: false, width: 360 })
    await page.goto(`${siteOrigin(farm)}/forms/wholesale`)
    const form = page.locator('form[action$="/forms/wholesale"]')
    await fillForm(form, { ...answers, businessName: 'Half Moon Florist', resaleNumber: '' })
    await form.getByRole('button', { name: 'Send application' }).click()
    await page.getByRole('alert').waitFor()
    const fault = page.getByRole('alert').getByRole('link', { name: /permit number/ })
    expect(await fault.count()).toBe(1)
    expect(await form.locator('[name=businessName]').inputValue()).toBe('Half Moon Florist')
    expect(await form.locator('[name=volume]').inputValue()).toBe('under-500')
    expect(await form.locator('[name=resaleNumber]').getAttribute('aria-invalid')).toBe('true')
    await fillForm(form, { resaleNumber: 'TPT-1', resaleCertificate: 'paper.pdf' })
    await form.getByRole('button', { name: 'Send application' }).click()
    await page.waitForURL(/sent=1/)
    expect(noticed.foreign).toEqual([])
  }, 60_000)

  it('ask only what applies, with JavaScript', async () => {
    const { page, noticed } = await open()
    await page.goto(`${siteOrigin(farm)}/forms/wholesale`)
    const form = page.locator('form[action$="/forms/wholesale"]')
    await form.locator('[data-form=next]').waitFor()
    expect(await form.locator('[name=businessOther]').isVisible()).toBe(false)
    await form.locator('[name=businessType]').selectOption('other')
    expect(await form.locator('[name=businessOther]').isVisible()).toBe(true)
    await form.locator('[name=businessName]').fill('x')
    await form.locator('[data-form=next]').click()
    expect(await form.locator('[name=businessOther]').isVisible()).toBe(true)
    expect(noticed).toEqual({ errors: [], foreign: [] })
  }, 60_000)

  it('are refused from another website, and swallowed when a robot fills the trap', async () => {
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    const post = (body: string, headers: Record<string, string> = {}) => visit(farm, '/forms/newsletter', { method: 'POST', headers: { ...type, ...headers }, body })
    const foreign = await visit(farm, '/forms/wholesale', { method: 'POST', headers: { ...type, origin: 'https://evil.example' }, body: 'businessName=x' })
    expect(foreign.status).toBe(403)
    expect(JSON.parse(foreign.text)).toMatchObject({ error: { code: 'origin_refused' } })
    expect((await post('email=a%40b.example')).status).toBeLessThan(500)
    const { token } = await signIn(farm)
    await visit(farm, '/forms/wholesale', { method: 'POST', headers: type, body: new URLSearchParams({ ...answers, businessName: 'Robot Trading', taxStatus: 'taxable', hp_link: 'http://spam.example' }).toString() })
    await expect(findOne('messages', 'where[body][like]=Robot%20Trading', token)).rejects.toThrow('no messages')
  }, 60_000)
})
