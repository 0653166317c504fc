import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { openChat } from './support/chat'
import { platformOrigin, siteOrigin } from './support/Platform'
import { act, colleague, farm, openTeam, row } from './support/team'
import { until } from './support/until'
import { useBrowser } from './support/useBrowser'

const { open } = useBrowser(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'])

const palette = async (page: Page, words: string) => {
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder(/^A channel, a customer/).fill(words)
}

const toast = (page: Page, words: string | RegExp) => page.locator('[data-sonner-toast]', { hasText: words }).first().waitFor()

describe('what a team does in its chat (issue 3, shown by 2)', () => {
  it('runs business actions by a few letters, and a line that begins with a slash', async () => {
    const visitor = await open()
    await visitor.page.goto(siteOrigin(farm))
    const chat = await openChat(visitor.page)
    const asked = `Do you have ${Date.now()} barrels?`
    await chat.getByRole('textbox').fill(asked)
    await chat.getByRole('textbox').press('Enter')
    await chat.getByText(asked).first().waitFor()

    const { page } = await open()
    const box = await openTeam(page)
    const name = `Watering can ${Date.now()}`
    await palette(page, `product ${name}, 12.50`)
    await page.getByRole('option', { name: /^Create a product/ }).click()
    await toast(page, `“${name}” is a draft now`)
    await palette(page, name)
    await page.getByRole('option', { name }).first().waitFor()
    await page.keyboard.press('Escape')

    // The newest conversation comes first, whoever had the last word in it.
    const target = (heading: RegExp) => page.getByRole('group', { name: heading }).getByRole('option').first()
    for (const [line, heading, done] of [[`note Asked for ${name}`, /^Add “/, /The customer does not see it/], ['priority high', /^Set the priority to high/, /the priority is high/], ['assign me', /^Assign to me/, /it is yours now/], ['remind 2h', /^Comes back in 2 hours/, /comes back by itself/]] as const) {
      await palette(page, line)
      await target(heading).click()
      await toast(page, done)
      await page.getByPlaceholder(/^A channel, a customer/).waitFor({ state: 'detached' })
    }
    await box.fill('/priority urgent')
    await box.press('Escape')
    await box.press('Enter')
    await target(/^Set the priority to urgent/).click()
    await toast(page, /the priority is urgent/)
    expect(await box.inputValue()).toBe('')
    expect(await chat.getByText(`Asked for ${name}`).count()).toBe(0)
  }, 240_000)

  it('records a voice note, takes a picture from the clipboard', async () => {
    const { page, context } = await open()
    await context.grantPermissions(['microphone'], { origin: platformOrigin() })
    const box = await openTeam(page)
    await page.getByRole('button', { name: 'Record a voice note' }).click()
    await page.getByRole('timer').getByText('0:02').waitFor()
    await page.getByRole('button', { name: 'Keep the recording' }).click()
    await page.getByText('Ready').waitFor()
    await box.fill(`Listen ${Date.now()}`)
    await box.press('Enter')
    const sound = page.locator('.desk-row:not([data-outgoing]) audio').last()
    await sound.waitFor()
    await until('the sound to be readable', () => sound.evaluate((audio) => (audio as HTMLAudioElement).readyState >= 1))

    const bytes = [...(await sharp({ create: { width: 48, height: 32, channels: 3, background: '#37a' } }).png().toBuffer())]
    await box.evaluate((area, given) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(given)], 'pasted.png', { type: 'image/png' }))
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, bytes)
    await page.getByText('Ready').waitFor()
    await box.press('Enter')
    const picture = page.getByRole('img', { name: 'pasted.png' }).last()
    await until('the picture to be drawn', () => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth === 48))
  }, 240_000)

  it('votes in a message, and who looks on sees it count without asking', async () => {
    const [ann, bob] = [await open(), await open()]
    await openTeam(ann.page)
    await openTeam(bob.page, await colleague())
    const question = `Which day ${Date.now()}?`
    await ann.page.getByRole('button', { name: 'Add a block' }).click()
    await ann.page.getByRole('menuitem', { name: /^Poll/ }).click()
    await ann.page.getByLabel('Question').fill(question)
    await ann.page.getByLabel('Answers, one a line').fill('Monday\nTuesday')
    await ann.page.getByRole('dialog').getByRole('button', { name: 'Send' }).click()
    const [mine, his] = [row(ann.page, question), row(bob.page, question)]
    await his.getByRole('radio', { name: 'Tuesday' }).check()
    await his.getByRole('button', { name: 'Vote' }).click()
    await his.getByText('1 answer', { exact: false }).waitFor()
    await mine.getByText('1 answer so far').waitFor()
    expect(await mine.locator('.poll-option', { hasText: 'Tuesday' }).innerText()).toContain('100 %')
    await mine.getByRole('radio', { name: 'Monday' }).check()
    await mine.getByRole('button', { name: 'Vote' }).click()
    await his.getByText('2 answers').waitFor()
    await his.getByRole('button', { name: 'Change my answer' }).click()
    await his.getByRole('radio', { name: 'Monday' }).check()
    await his.getByRole('button', { name: 'Vote' }).click()
    await until('all for Monday', async () => (await mine.locator('.poll-results li', { hasText: 'Monday' }).innerText()).includes('100 %'))
  }, 240_000)

  it('fills in a form in a message, which stays as it was written until it is right', async () => {
    const { page } = await open()
    const box = await openTeam(page)
    await page.getByRole('button', { name: 'Add a block' }).click()
    await page.getByRole('menuitem', { name: /^Form/ }).click()
    await page.getByRole('searchbox', { name: 'Search: Form' }).fill('sick')
    await page.getByRole('radio', { name: /sick plant/ }).check()
    await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const message = page.locator('.desk-row', { has: page.locator('.chat-block[data-block=form]') }).last()
    await message.getByLabel('Which plant is it?').fill('A barrel')
    await message.getByLabel('Where does it live?').selectOption({ index: 1 })
    await message.getByLabel('Monthly or less').check()
    await message.getByLabel(/^What has changed/).fill('Soft at the foot')
    await message.getByLabel('Photo of the whole plant').setInputFiles({ name: 'barrel.png', mimeType: 'image/png', buffer: await sharp({ create: { width: 20, height: 20, channels: 3, background: '#4a4' } }).png().toBuffer() })
    await message.getByLabel('Your name').fill('Ann')
    await message.getByLabel('Email').fill('ann@nowhere')
    await message.getByRole('button', { name: 'Ask the growers' }).click()
    await message.locator('.field-error', { hasText: 'name@example.com' }).waitFor()
    expect(await message.getByLabel('Which plant is it?').inputValue()).toBe('A barrel')
    await message.getByLabel('Email').fill('ann@people.example')
    await message.getByRole('button', { name: 'Ask the growers' }).click()
    await page.getByText('You sent this form.').last().waitFor()

    const words = `By keys ${Date.now()}`
    await box.fill(words)
    await box.press('Enter')
    await row(page, words).waitFor()
    await page.getByRole('feed', { name: 'Messages' }).focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('+')
    await row(page, words).getByRole('button', { name: /^👍, 1/ }).waitFor()
  }, 240_000)

  it('is offline on a phone and comes back: what was written meanwhile goes, once', async () => {
    const { page, context } = await open({ width: 360, height: 740 })
    const box = await openTeam(page)
    await context.setOffline(true)
    await page.getByText('No connection at the moment.').waitFor()
    const words = `From the yard ${Date.now()}`
    await box.fill(words)
    await box.press('Enter')
    await page.locator('.desk-row[data-outgoing=kept]', { hasText: words }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await context.setOffline(false)
    await row(page, words).waitFor()
    await page.getByText('Connected again.').waitFor()
    expect(await page.locator('.desk-row', { hasText: words }).count()).toBe(1)
  }, 240_000)

  it('opens a private channel, lets a colleague in by a link, and keeps drafts and saved messages for oneself', async () => {
    const [ann, bob] = [await open(), await open()]
    await openTeam(ann.page)
    const title = `Plans ${Date.now()}`
    await ann.page.getByRole('button', { name: 'New channel' }).click()
    await ann.page.getByRole('textbox', { name: 'Name', exact: true }).fill(title)
    await ann.page.getByRole('checkbox', { name: /^Private/ }).check()
    await ann.page.getByRole('button', { name: 'Open the channel' }).click()
    await ann.page.getByRole('heading', { name: title, level: 2 }).waitFor()
    const box = ann.page.getByRole('textbox', { name: `Message to ${title}` })
    await box.fill('The secret plan')
    await box.press('Enter')
    await act(ann.page, 'The secret plan', 'Save for later')
    await toast(ann.page, 'Saved for later.')
    await box.fill('half a thought')

    await ann.page.getByRole('button', { name: 'About this channel' }).click()
    await ann.page.getByText('Invitations', { exact: true }).click()
    await ann.page.getByRole('button', { name: 'Make a link' }).click()
    const link = new URL(await ann.page.getByLabel('Link of the invitation').inputValue())
    const takeBack = ann.page.getByRole('button', { name: /^Take back the invitation/ })
    await until('the link in the list', async () => (await takeBack.count()) === 1)
    await ann.page.getByRole('button', { name: 'Make a link' }).click()
    await until('another link', async () => (await ann.page.getByLabel('Link of the invitation').inputValue()) !== link.href && (await takeBack.count()) === 2)
    const second = new URL(await ann.page.getByLabel('Link of the invitation').inputValue())
    // The list begins with what ends first: the first link.
    await takeBack.last().click()
    await toast(ann.page, 'The invitation no longer works.')
    await until('one link in the list', async () => (await takeBack.count()) === 1)
    await openTeam(bob.page, await colleague())
    expect(await bob.page.getByRole('button', { name: title }).count()).toBe(0)
    await bob.page.goto(`${platformOrigin()}${second.pathname}${second.search}`)
    await until('the refused invitation to leave the address', () => !bob.page.url().includes('invitation'), 60_000)
    expect(await bob.page.getByRole('button', { name: title }).count()).toBe(0)
    await bob.page.goto(`${platformOrigin()}${link.pathname}${link.search}`)
    await row(bob.page, 'The secret plan').waitFor()
    expect(await bob.page.getByRole('textbox', { name: `Message to ${title}` }).inputValue()).toBe('')

    const device = await open({ width: 360, height: 740 })
    await openTeam(device.page)
    await device.page.getByRole('button', { name: 'Back to the channels' }).click()
    await device.page.getByRole('button', { name: title }).click()
    await until('the draft on the other device', async () => (await device.page.getByRole('textbox', { name: `Message to ${title}` }).inputValue()) === 'half a thought')
    await device.page.getByRole('button', { name: 'Back to the channels' }).click()
    await device.page.getByRole('button', { name: 'Saved messages' }).click()
    await device.page.getByRole('button', { name: /The secret plan/ }).first().waitFor()
  }, 240_000)
})
