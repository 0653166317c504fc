import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { api, signIn } from './support/api'
import { openChat } from './support/chat'
import { walkForm } from './support/fillForm'
import { platformOrigin, siteOrigin } from './support/Platform'
import { signInAdmin, signInAs } from './support/signInAdmin'
import { until } from './support/until'
import { useBrowser } from './support/useBrowser'

const business = 'celersoft'
const { open } = useBrowser()
const unique = randomUUID().slice(0, 6)
const bea = `Bea ${unique}`

/** A second person of the business, made by the platform's operator. */
const makeColleague = async () => {
  const { tenantId } = await signIn(business)
  const login = { email: `front-${unique}@${business}.example`, password: `desk ${randomUUID()}` }
  const { status } = await api('/users', { method: 'POST', token: (await signIn('')).token, body: { ...login, name: bea, tenants: [{ tenant: tenantId, roles: ['staff'] }] } })
  expect(status).toBe(201)
  return login
}

const openInbox = async (page: Page, login?: { email: string; password: string }) => {
  await (login ? signInAs(page, login) : signInAdmin(page, business))
  await page.goto(`${platformOrigin()}/admin/conversations`, { timeout: 90_000 })
  await page.locator('.spaces-talk, .spaces-inbox__list .spaces-inbox__empty').first().waitFor({ timeout: 90_000 })
}

const talkIds = (page: Page) => page.locator('.spaces-talk').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-channel') ?? ''))

const row = (page: Page, channelId: string) => page.locator(`.spaces-talk[data-channel="${channelId}"]`)

const reply = (page: Page) => page.getByRole('textbox', { name: 'Your reply' })

const writeTo = async (box: Locator, words: string) => {
  await box.fill(words)
  await box.press('Enter')
}

/** A visitor with a conversation that stands in the open inbox, which shows it by itself. */
const begin = async (staff: Page) => {
  const visitor = await open()
  await visitor.page.goto(siteOrigin(business))
  const panel = await openChat(visitor.page)
  const before = new Set(await talkIds(staff))
  await writeTo(panel.getByRole('textbox'), `Can you help me with an invoice? ${unique}`)
  const channelId = await until('the conversation in the list', async () => (await talkIds(staff)).find((id) => !before.has(id)), 30_000)
  await row(staff, channelId).click()
  await reply(staff).waitFor()
  return { visitor, panel, channelId }
}

const noFaults = async (page: Page, part: string) => {
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
}

describe('the customer inbox (issue 3, shown by 2)', () => {
  it('a visitor and a person of the staff find each other, and see that the other is there and writes', async () => {
    const { page: staff, noticed } = await open()
    await openInbox(staff)
    const { panel, visitor } = await begin(staff)
    await staff.locator('.spaces-talk-head').getByText('In the chat now').waitFor()
    await panel.locator('.chat-header').getByText(/is here|are here/).waitFor()

    await until('the visitor to be seen writing', async () => {
      await panel.getByRole('textbox').pressSequentially('a')
      return staff.locator('.spaces-inbox .chat-typing', { hasText: 'Visitor' }).isVisible()
    }, 30_000)
    await until('the staff to be seen writing', async () => {
      await reply(staff).pressSequentially('b')
      return panel.locator('.chat-typing', { hasText: /is writing|writes/ }).isVisible()
    }, 30_000)

    await reply(staff).fill('')
    await writeTo(reply(staff), `Of course, _which_ one? ${unique}`)
    await panel.getByRole('log').getByText(`one? ${unique}`).waitFor()
    await panel.locator('em', { hasText: 'which' }).waitFor()
    expect([...noticed.foreign, ...visitor.noticed.foreign]).toEqual([])
    await noFaults(staff, '.spaces-inbox')
  }, 240_000)

  it('a form that the assistant offers is filled in there, and the line about it leads the staff to the answers', async () => {
    const { page: staff } = await open()
    await openInbox(staff)
    const { panel } = await begin(staff)
    await writeTo(panel.getByRole('textbox'), 'I want to open a support ticket')
    const form = panel.locator('.chat-form form').last()
    await form.waitFor()
    const sender = `ops-${unique}@people.example`
    await walkForm(form, { organization: 'Freight', email: sender, module: 'fleet', impact: 'p3', subject: 'No map', description: 'The map stays grey.' })
    await panel.getByText('You sent this form.').waitFor()
    await panel.getByRole('log').getByText('Filled in “Open a support ticket”').waitFor()
    expect(await panel.getByRole('link', { name: 'Read the answers' }).count()).toBe(0)
    const line = staff.locator('.spaces-inbox .chat-message', { hasText: 'Filled in “Open a support ticket”' })
    await line.waitFor()
    await noFaults(staff, '.spaces-inbox')
    await line.getByRole('link', { name: 'Read the answers' }).click()
    await staff.getByRole('heading', { name: `Open a support ticket: ${sender}` }).waitFor({ timeout: 60_000 })
  }, 240_000)

  it('a conversation is assigned, labelled, made urgent and noted, and the visitor sees nothing of it', async () => {
    const { page: staff } = await open()
    await openInbox(staff)
    await staff.getByRole('button', { name: 'Labels and replies' }).click()
    await staff.getByLabel('New label').fill(`Billing ${unique}`)
    await staff.getByRole('button', { name: 'Add label' }).click()
    await staff.getByText('Saved.').waitFor()
    await staff.getByRole('complementary', { name: 'Labels and replies' }).getByRole('button', { name: 'Close' }).click()
    const { panel, channelId } = await begin(staff)

    const me = await staff.getByLabel('Assigned to').last().locator('option', { hasText: /^Me/ }).getAttribute('value')
    await staff.locator('.spaces-talk-controls').getByLabel('Assigned to').selectOption(me)
    await staff.locator('.spaces-talk-controls').getByLabel('Priority').selectOption('urgent')
    await staff.getByLabel('Add a label').selectOption({ label: `Billing ${unique}` })
    await row(staff, channelId).getByText(`Billing ${unique}`).waitFor()
    await row(staff, channelId).getByText('urgent').waitFor()

    await staff.getByRole('button', { name: 'Note for the team' }).click()
    await writeTo(staff.getByRole('textbox', { name: 'A note that the customer does not see' }), `Pays late ${unique}`)
    await staff.locator('[data-internal]', { hasText: `Pays late ${unique}` }).waitFor()
    await staff.getByRole('button', { name: 'Reply', exact: true }).click()
    await writeTo(reply(staff), `A word after the note ${unique}`)
    await panel.getByText(`A word after the note ${unique}`).waitFor()
    expect(await panel.getByRole('log').innerText()).not.toContain('Pays late')
    await panel.page().reload()
    const again = await openChat(panel.page())
    await again.getByText(`A word after the note ${unique}`).waitFor()
    expect(await again.getByRole('log').innerText()).not.toContain('Pays late')
  }, 240_000)

  it('a ready-made reply is picked and filled; what is missing is named and never sent', async () => {
    const { page: staff } = await open()
    await openInbox(staff)
    await staff.getByRole('button', { name: 'Labels and replies' }).click()
    const kit = staff.getByRole('complementary', { name: 'Labels and replies' })
    await kit.getByLabel('Shortcut').fill(`hello-${unique}`)
    await kit.getByLabel('Title').fill('Greeting')
    await kit.getByLabel('Reply', { exact: true }).fill('Dear {{customer.name}}, welcome to {{business.name}}.')
    await kit.getByRole('button', { name: 'Add reply' }).click()
    await kit.getByText(`/hello-${unique}`).waitFor()
    await kit.getByRole('button', { name: 'Close' }).click()
    const { panel } = await begin(staff)

    await reply(staff).pressSequentially(`/hello-${unique.slice(0, 3)}`)
    await staff.getByRole('option', { name: new RegExp(`hello-${unique}`) }).waitFor()
    await reply(staff).press('Enter')
    await until('the reply in the box', async () => (await reply(staff).inputValue()).includes('welcome to'))
    expect(await reply(staff).inputValue()).not.toContain('{{')
    await staff.getByText('Fill in by hand: customer.name').waitFor()
    await reply(staff).press('Enter')
    await staff.getByRole('alert').filter({ hasText: 'customer.name' }).waitFor()
    await reply(staff).fill((await reply(staff).inputValue()).replace('[customer.name?]', 'Iris'))
    await reply(staff).press('Enter')
    await panel.getByText(/^Dear Iris, welcome to /).waitFor()
    expect(await panel.getByRole('log').innerText()).not.toMatch(/\{\{|customer\.name/)

    await staff.getByRole('button', { name: /^Ready-made/ }).click()
    await staff.getByRole('searchbox', { name: 'Search ready-made replies' }).fill(unique)
    await staff.getByText(/^Dear \[customer\.name\?\]/).waitFor()
    await noFaults(staff, '.spaces-inbox')
  }, 240_000)

  it('two of the staff who answer at once are told of each other, and one hands over to the other', async () => {
    const login = await makeColleague()
    const [{ page: ann }, { page: hers }] = [await open(), await open()]
    await openInbox(ann)
    await openInbox(hers, login)
    const { channelId } = await begin(ann)
    await row(hers, channelId).click()
    await ann.locator('.spaces-collision', { hasText: bea }).waitFor()
    await until('the notice that she writes', async () => {
      await reply(hers).pressSequentially('c')
      return ann.locator('.spaces-collision', { hasText: `${bea} is writing` }).isVisible()
    }, 30_000)
    await reply(hers).fill('')

    await ann.locator('.spaces-talk-controls').getByLabel('Assigned to').selectOption({ label: bea })
    await until('the colleague to have it', async () => (await hers.locator('.spaces-talk-controls').getByLabel('Assigned to').locator('option:checked').innerText()).startsWith('Me'))
    await hers.getByRole('checkbox', { name: 'Assistant answers' }).click()
    await until('the other to see that nobody else answers', async () => !(await ann.getByRole('checkbox', { name: 'Assistant answers' }).isChecked()))
    await hers.getByRole('checkbox', { name: 'Assistant answers' }).click()
    await until('the other to see that the assistant answers again', () => ann.getByRole('checkbox', { name: 'Assistant answers' }).isChecked())
    expect(await ann.locator('.spaces-inbox__chat .chat-system', { hasText: bea }).count()).toBeGreaterThanOrEqual(2)
  }, 240_000)

  it('a settled matter is rated, the score is shown; what is put off comes back', async () => {
    const { page: staff } = await open()
    await openInbox(staff)
    const { panel, channelId } = await begin(staff)
    await staff.locator('.spaces-talk-controls').getByLabel('Put off until').selectOption({ label: 'In an hour' })
    await until('it to be put off', async () => (await row(staff, channelId).count()) === 0)
    await staff.locator('.spaces-pills').getByRole('button', { name: /^Later/ }).click()
    await row(staff, channelId).waitFor()
    await staff.locator('.spaces-talk-controls').getByLabel('Put off until').selectOption({ label: 'Open it now' })
    await staff.locator('.spaces-pills').getByRole('button', { name: /^Open / }).click()
    await row(staff, channelId).waitFor()

    await staff.getByRole('button', { name: 'Mark as done' }).click()
    const card = panel.locator('.chat-rating')
    await card.getByRole('radio', { name: /4/ }).check()
    await card.getByLabel('Anything to add?').fill('Quick and kind')
    await noFaults(panel.page(), '.chat-panel')
    await card.getByRole('button', { name: 'Send rating' }).click()
    await card.getByText(/^Thank you/).waitFor()
    await staff.getByText(/rated this conversation 4 of 5/).waitFor()
    await staff.locator('.spaces-pills').getByRole('button', { name: /^All / }).click()
    await row(staff, channelId).getByText('rated 4 of 5').waitFor()
    await staff.getByRole('button', { name: 'Open again' }).click()
    await staff.getByRole('button', { name: 'Mark as done' }).waitFor()

    await staff.goto(`${platformOrigin()}/admin`)
    await staff.locator('.spaces-measure', { hasText: 'How customers rate you' }).getByText(/^[1-5]\.\d of 5$/).waitFor()
  }, 240_000)

  it('a visitor sends a picture by button and by paste, is told in words what is not taken, and nothing when the business wants no files', async () => {
    const { page: staff } = await open()
    await openInbox(staff)
    const { panel, visitor } = await begin(staff)
    const buffer = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#c53' } }).png().toBuffer()
    const files = panel.getByRole('list', { name: 'Files of this message' })
    await panel.locator('input[type=file]').setInputFiles([{ name: 'receipt.png', mimeType: 'image/png', buffer }, { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<script>alert(1)</script>') }])
    await files.getByText(/Ready/).waitFor()
    await files.getByRole('alert').filter({ hasText: /Please choose a PNG/ }).waitFor()
    await noFaults(visitor.page, '.chat-panel')
    await panel.getByRole('button', { name: 'Leave out page.html' }).click()
    await panel.getByRole('textbox').press('Enter')
    for (const place of [panel, staff.locator('.spaces-inbox__chat')]) {
      const picture = place.getByRole('img', { name: 'receipt.png' })
      await picture.waitFor()
      await until('the picture to be drawn', () => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth === 64))
    }
    await panel.getByRole('textbox').evaluate((box, bytes) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(bytes)], 'pasted.png', { type: 'image/png' }))
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, [...buffer])
    await files.getByText('pasted.png').waitFor()

    const wants = async (wanted: boolean) => {
      await staff.getByRole('button', { name: 'Labels and replies' }).click()
      await staff.getByLabel('Customers may send pictures and PDFs').setChecked(wanted)
      await staff.locator('form', { has: staff.getByLabel('Customers may send pictures and PDFs') }).getByRole('button', { name: 'Save' }).click()
      await staff.getByText('Saved.').waitFor()
      await staff.getByRole('complementary', { name: 'Labels and replies' }).getByRole('button', { name: 'Close' }).click()
      await visitor.page.reload()
      return openChat(visitor.page)
    }
    const file = { name: 'Send a picture or a PDF' }
    expect(await (await wants(false)).getByRole('button', file).count()).toBe(0)
    expect(await (await wants(true)).getByRole('button', file).count()).toBe(1)
  }, 240_000)

  it('a visitor who comes back and opens the chat at once keeps it open', async () => {
    const { page } = await open()
    await page.addInitScript((key) => localStorage.setItem(key, '1'), `spaces-chat:${business}`)
    await page.clock.install()
    await page.goto(siteOrigin(business), { waitUntil: 'commit' })
    const launcher = page.locator('.chat-launcher')
    await until('the chat to open', async () => {
      await launcher.click()
      return (await launcher.getAttribute('aria-expanded')) === 'true'
    }, 60_000)
    // The conversation of a returning visitor is fetched a moment after the page.
    await page.clock.runFor(5_000)
    expect(await launcher.getAttribute('aria-expanded')).toBe('true')
    await page.getByRole('dialog', { name: /^Chat with/ }).getByRole('textbox').waitFor()
  }, 120_000)
})
