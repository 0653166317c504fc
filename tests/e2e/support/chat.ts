import type { Locator, Page } from 'playwright-core'
import { until } from './until'

export type Reply = { text: string; links: string[]; blocks: string[]; milliseconds: number }

/** Opens the chat panel, unless it opened by itself because it was open on the page before, and waits until one can write. */
export const openChat = async (page: Page): Promise<Locator> => {
  const button = page.locator('.chat-launcher')
  await page.waitForLoadState('networkidle')
  // What was open on the page before opens by itself, on a slow machine after we looked: a click would close it.
  const opensItself = await page.evaluate(() => matchMedia('(min-width: 40.01rem)').matches && Object.keys(sessionStorage).some((key) => key.startsWith('spaces-chat-open:')))
  const panel = page.getByRole('dialog', { name: /^Chat with/ })
  // A page that is not yet awake hears no click.
  await until('the chat to open', async () => {
    if (await panel.getByRole('textbox').last().isVisible()) return true
    if (!opensItself && (await button.getAttribute('aria-expanded')) === 'false') await button.click()
    return false
  }, 60_000)
  return panel
}

const answers = (panel: Locator) => panel.locator('[role=log] .chat-group[data-agent] .chat-message')

/** Sends a question and waits for what the agent says to it, blocks and all. */
export const askAgent = async (panel: Locator, question: string): Promise<Reply> => {
  const box = panel.getByRole('textbox')
  const mine = panel.locator('[role=log] .chat-group[data-mine] .chat-message')
  const [agentBefore, mineBefore] = [await answers(panel).count(), await mine.count()]
  await box.fill(question)
  const began = performance.now()
  await box.press('Enter')
  await until('the question in the log', async () => (await mine.count()) > mineBefore)
  // The greeting of an empty chat goes when the first message comes, so the last answer counts, not the number.
  const last = panel.locator('[role=log] .chat-group').last()
  await until(`an answer to “${question}”`, async () => (await last.getAttribute('data-agent')) !== null && (await answers(panel).count()) > Math.min(agentBefore, mineBefore), 20_000)
  const milliseconds = performance.now() - began
  await panel.locator('[aria-busy=true]').waitFor({ state: 'detached' }).catch(() => undefined)
  const message = last.locator('.chat-message').last()
  const group = last.locator('.chat-message')
  return {
    text: (await group.allInnerTexts()).join('\n'),
    links: await group.locator('a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
    blocks: await message.locator('[data-block]').evaluateAll((blocks) => blocks.map((block) => block.getAttribute('data-block') ?? '')),
    milliseconds,
  }
}
