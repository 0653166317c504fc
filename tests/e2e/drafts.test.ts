import type { Locator, Page } from 'playwright-core'
import { act, colleague, openTeam, row } from './support/team'
import { until } from './support/until'
import { useBrowser } from './support/useBrowser'

const { open } = useBrowser()

const shows = (box: Locator, text: string) => until(`“${text}” in the box`, async () => (await box.inputValue()) === text)

const replyTo = async (page: Page, words: string) => {
  await act(page, words, 'Reply in a thread')
  const box = page.getByRole('textbox', { name: 'Your reply in the thread' })
  await box.waitFor()
  return box
}

describe('What somebody begins to write', () => {
  it('appears on his other device, in channel and thread, goes when it is sent, and shows to nobody else', async () => {
    const [desk, phone, other] = [await open(), await open({ width: 360, height: 740 }), await open()]
    const [atDesk, onPhone] = [await openTeam(desk.page), await openTeam(phone.page)]
    const others = await openTeam(other.page, await colleague())
    const words = `crates ${Date.now()}`
    // The other box has the focus, as a desk that was left has.
    await onPhone.click()
    await atDesk.fill(words)
    await shows(onPhone, words)
    await onPhone.fill(`${words} and lids`)
    await shows(atDesk, `${words} and lids`)
    expect(await others.inputValue()).toBe('')
    await atDesk.press('Enter')
    await row(phone.page, words).waitFor()
    await shows(onPhone, '')

    const [reply, sameReply, othersReply] = [await replyTo(desk.page, words), await replyTo(phone.page, words), await replyTo(other.page, words)]
    await reply.fill('by noon')
    await shows(sameReply, 'by noon')
    expect(await othersReply.inputValue()).toBe('')
    await reply.press('Enter')
    await shows(sameReply, '')
    expect([desk, phone, other].flatMap(({ noticed }) => noticed.errors)).toEqual([])
  }, 240_000)
})
