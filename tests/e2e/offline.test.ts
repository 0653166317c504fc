import { randomUUID } from 'node:crypto'
import type { Locator, Page } from 'playwright-core'
import { api, signIn } from './support/api'
import { openChat } from './support/chat'
import { killServer, serverIsBack } from './support/killServer'
import { platformOrigin, siteOrigin } from './support/Platform'
import { signInAdmin } from './support/signInAdmin'
import { until } from './support/until'
import { useBrowser } from './support/useBrowser'

const handle = 'kendev'
const { open } = useBrowser()

const say = async (box: Locator, words: string[]) => {
  for (const text of words) {
    await box.fill(text)
    await box.press('Enter')
  }
}

const three = (): string[] => ['one', 'two', 'three'].map((word) => `${word} ${randomUUID().slice(0, 8)}`)

/** What is put into the browser's database is safe half a second later: until then its transaction is kept busy. In text, for the page knows no helpers of a compiler. */
const slowDisk = `
  const { put } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = function (...given) {
    const until = performance.now() + 500
    const hold = () => { if (performance.now() < until) this.get('none').onsuccess = hold }
    hold()
    return put.apply(this, given)
  }`

const noDatabase = `IDBFactory.prototype.open = () => { throw new Error('closed to us') }`

/** What the log holds of these words, in its order. */
const stored = async (words: string[]): Promise<string[]> => {
  const { token } = await signIn(handle)
  const mark = words.map((text, index) => `where[or][${index}][body][equals]=${encodeURIComponent(text)}`).join('&')
  const { body } = await api<{ docs: { body: string; seq: number }[] }>(`/messages?limit=20&depth=0&sort=seq&${mark}`, { token })
  return body.docs.map((message) => message.body)
}

describe('a visitor without a line', () => {
  const log = (page: Page) => page.getByRole('dialog', { name: /^Chat with/ }).getByRole('log')
  const waiting = (page: Page) => log(page).locator('.chat-message[data-outgoing=kept]')
  const shown = async (page: Page, words: string[]) => {
    const texts = await log(page).locator('.chat-message:not([data-outgoing])').allInnerTexts()
    return words.map((text) => texts.filter((one) => one.includes(text)).length).join()
  }
  const arrived = (page: Page, words: string[]) =>
    until('every message in the log, once', async () => (await shown(page, words)) === words.map(() => 1).join(), 60_000).catch(async (error: Error) => {
      throw new Error(`${error.message}; shown ${await shown(page, words)}, still waiting ${await waiting(page).count()}`)
    })
  const note = (page: Page) => page.locator('.chat-connection').first()

  const begun = async (script = '') => {
    const opened = await open()
    await opened.context.addInitScript(script)
    await opened.page.goto(siteOrigin(handle), { timeout: 90_000 })
    const panel = await openChat(opened.page)
    const first = [`start ${randomUUID().slice(0, 8)}`]
    await say(panel.getByRole('textbox'), first)
    await arrived(opened.page, first)
    return { ...opened, panel }
  }

  it('sees what he writes wait, is told why, and has it sent in order and once when the line is back, in each of his tabs', async () => {
    const { page, context, panel } = await begun()
    const second = await context.newPage()
    await second.goto(`${siteOrigin(handle)}/contact`, { timeout: 90_000 })
    await openChat(second)
    const words = three()
    await context.setOffline(true)
    await until('the note', async () => (await note(page).innerText()).includes('No connection at the moment.'), 60_000)
    await say(panel.getByRole('textbox'), words)
    await until('three waiting messages', async () => (await waiting(page).count()) === 3)
    expect(await waiting(page).first().innerText()).toContain('It is sent as soon as we are connected.')
    expect(await note(page).innerText()).toContain('Your messages are kept and will be sent.')
    await context.setOffline(false)
    await arrived(page, words)
    await until('the note to go', async () => (await note(page).innerText()).trim() === '')
    await arrived(second, words)
    expect(await waiting(page).count()).toBe(0)
    expect(await stored(words)).toEqual(words)
  }, 240_000)

  it.each([['on a slow disk', slowDisk], ['without a database in the browser', noDatabase]])('may close the page as soon as it says kept, %s: what he wrote goes out in order when he opens the site again', async (_, script) => {
    const { page, context, panel } = await begun(script)
    const words = three()
    await context.setOffline(true)
    await until('the note', async () => (await note(page).innerText()).includes('No connection at the moment.'), 60_000)
    await say(panel.getByRole('textbox'), words)
    await until('three waiting messages', async () => (await waiting(page).count()) === 3)
    await page.close()
    expect(await stored(words)).toEqual([])
    await context.setOffline(false)
    const again = await context.newPage()
    await again.goto(siteOrigin(handle), { timeout: 90_000 })
    await openChat(again)
    await arrived(again, words)
    expect(await stored(words)).toEqual(words)
  }, 240_000)

  it('loses and doubles nothing when the server is killed and comes again', async () => {
    const { page, panel } = await begun()
    const words = three()
    await killServer()
    await until('the note', async () => (await note(page).innerText()).includes('No connection at the moment.'), 60_000)
    await say(panel.getByRole('textbox'), words)
    await until('three waiting messages', async () => (await waiting(page).count()) === 3)
    await serverIsBack()
    await arrived(page, words)
    expect(await stored(words)).toEqual(words)
  }, 240_000)
})

describe('a person of the team without a line', () => {
  it('writes on, is told how things stand, and everything arrives in order and once', async () => {
    const { page, context } = await open()
    await signInAdmin(page, handle)
    await page.goto(`${platformOrigin()}/admin/team`, { timeout: 90_000 })
    const box = page.getByRole('textbox', { name: /^Message to/ })
    await box.waitFor({ timeout: 90_000 })
    await page.locator('.desk-skeleton').waitFor({ state: 'detached' })
    const waiting = page.locator('.desk-row[data-outgoing=kept]')
    const arrived = async (words: string[]) => {
      for (const text of words) await page.locator('.desk-row:not([data-outgoing])', { hasText: text }).first().waitFor({ timeout: 60_000 })
      expect(await stored(words)).toEqual(words)
    }
    const line = page.locator('.desk-line').first()

    const offline = three()
    await context.setOffline(true)
    await until('the line to say so', async () => (await line.innerText()).includes('No connection at the moment.'), 60_000)
    await say(box, offline)
    await until('three waiting messages', async () => (await waiting.count()) === 3)
    expect(await line.innerText()).toContain('3 messages are kept here and will be sent.')
    await context.setOffline(false)
    await until('the line to say that it is back', async () => (await line.innerText()).includes('Connected again.'), 60_000)
    await arrived(offline)

    const dead = three()
    await killServer()
    await until('the line to say so', async () => (await line.innerText()).includes('No connection at the moment.'), 60_000)
    await say(box, dead)
    await until('three waiting messages', async () => (await waiting.count()) === 3)
    await serverIsBack()
    await arrived(dead)
  }, 300_000)
})
