import { AxeBuilder } from '@axe-core/playwright'
import sharp from 'sharp'
import { openChat } from './support/chat'
import { platformOrigin, siteOrigin } from './support/Platform'
import { act, colleague, farm, openTeam, row } from './support/team'
import { until } from './support/until'
import { useBrowser } from './support/useBrowser'

const { open } = useBrowser()

describe('the team’s chat (issue 3, shown by 2)', () => {
  it('two of the team talk, each sees at once what the other does', async () => {
    const [ann, bob] = [await open(), await open()]
    const annBox = await openTeam(ann.page)
    const bobBox = await openTeam(bob.page, await colleague())
    const words = `Good morning ${Date.now()}`

    // He types on: a first key may come before he has quite arrived in the channel.
    await until('the typing to be seen', async () => {
      await bobBox.pressSequentially('m')
      return ann.page.locator('.desk-typing', { hasText: 'Bob Packer is writing' }).isVisible()
    }, 30_000)
    await bobBox.fill('')
    await ann.page.locator('.desk').getByText('Bob Packer').first().waitFor()

    await annBox.fill(`**${words}**`)
    await annBox.press('Enter')
    await row(bob.page, words).waitFor()
    expect(await row(bob.page, words).locator('strong', { hasText: words }).count()).toBe(1)

    await act(bob.page, words, 'React')
    await bob.page.getByRole('textbox', { name: 'Search emoji' }).or(bob.page.getByRole('searchbox', { name: 'Search emoji' })).fill('cactus')
    await bob.page.getByRole('gridcell', { name: 'Cactus' }).first().click()
    await row(ann.page, words).getByRole('button', { name: /^🌵, 1/ }).waitFor()

    await act(bob.page, words, 'Reply in a thread')
    const reply = bob.page.getByRole('textbox', { name: 'Your reply in the thread' })
    await reply.fill('Morning!')
    await reply.press('Enter')
    await row(ann.page, words).getByRole('button', { name: /^1 reply/ }).waitFor()
    await bob.page.getByRole('button', { name: 'Close the thread' }).click()

    await annBox.press('ArrowUp')
    const edit = ann.page.getByRole('textbox', { name: 'Edit your message' })
    await edit.fill(`${words}, all`)
    await edit.press('Enter')
    await row(bob.page, `${words}, all`).getByText('edited').waitFor()

    await act(ann.page, `${words}, all`, 'Delete')
    await until('the message to go', async () => (await row(bob.page, `${words}, all`).count()) === 0)

    await annBox.fill(`Not this ${words}`)
    await annBox.press('Enter')
    await row(bob.page, `Not this ${words}`).waitFor()
    await act(ann.page, `Not this ${words}`, 'Delete')
    await ann.page.goto(`${platformOrigin()}/admin/account`, { timeout: 90_000 })
    await until('what she deleted before she left to go', async () => (await row(bob.page, `Not this ${words}`).count()) === 0, 4_000)
    expect([...ann.noticed.foreign, ...bob.noticed.foreign]).toEqual([])
  }, 240_000)

  it('a picture is sent and seen, a poll is voted on in the message', async () => {
    const { page } = await open()
    const box = await openTeam(page)
    const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#2a7' } }).png().toBuffer()
    await page.locator('.composer input[type=file]').setInputFiles({ name: 'green house.png', mimeType: 'image/png', buffer: picture })
    await page.getByText('Ready').waitFor()
    await box.press('Enter')
    const shown = page.getByRole('img', { name: 'green house.png' }).last()
    await shown.waitFor()
    await until('the picture to be drawn', () => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth === 60))

    const question = `Which day ${Date.now()}?`
    await page.getByRole('button', { name: 'Add a block' }).click()
    await page.getByRole('menuitem', { name: /^Poll/ }).click()
    await page.getByLabel('Question').fill(question)
    await page.getByLabel('Answers, one a line').fill('Monday\nTuesday')
    await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click()
    const poll = row(page, question)
    await poll.getByRole('radio', { name: 'Monday' }).check()
    await poll.getByRole('button', { name: 'Vote' }).click()
    await poll.getByText('100 %').waitFor()
  }, 240_000)

  it('has no faults of access on a phone, stays in its width, and its palette says honestly that there are no orders', async () => {
    const visitor = await open()
    await visitor.page.goto(siteOrigin(farm))
    const chat = await openChat(visitor.page)
    await chat.getByRole('textbox').fill('Are you there?')
    await chat.getByRole('textbox').press('Enter')
    await chat.getByText('Are you there?').first().waitFor()

    const { page } = await open({ width: 360, height: 740 })
    await openTeam(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    const { violations } = await new AxeBuilder({ page }).include('.desk').analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
    await page.keyboard.press('Control+k')
    await page.getByPlaceholder(/^A channel, a customer/).fill('order')
    await page.getByRole('option', { name: /^Find an order/ }).click()
    await page.getByText('There are no orders yet').waitFor()
  }, 240_000)
})
