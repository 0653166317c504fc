import type { WireMessage } from '@/realtime/protocol'
import type { Browser, Stage } from './Stage'
import type { Step } from './script'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** What a person could point at: the messages his own window shows. */
const pointedAt = ({ conversation }: Browser, target: number): WireMessage | undefined => {
  const { messages } = conversation.snapshot()
  return messages[messages.length - 1 - (target % Math.max(1, messages.length))]
}

type Turn = { stage: Stage; browser: Browser; step: Step; turn: number }

const sayVia = async ({ stage, browser }: Pick<Turn, 'stage' | 'browser'>, input: { threadId?: string; visibility?: 'internal' }): Promise<void> => {
  const clientId = crypto.randomUUID()
  const answer = await browser.connection.ask('send', { channelId: stage.channelId, clientId, body: 'in a thread, or a note', ...input }).catch(() => undefined)
  // A reply that is only kept may yet be refused: it may answer what its author must not see.
  if (answer && 'ok' in answer && ('id' in answer || !input.threadId)) stage.acked.add(clientId)
}

const change = ({ browser, step, turn }: Turn): Promise<unknown> | undefined => {
  const message = 'target' in step ? pointedAt(browser, step.target) : undefined
  if (!message) return undefined
  const { conversation } = browser
  if (step.kind === 'edit') return conversation.edit(message.id, `changed in turn ${turn}`)
  if (step.kind === 'remove') return conversation.remove(message.id)
  if (step.kind === 'react') return conversation.react(message.id, step.emoji, step.on)
  return step.kind === 'pin' ? conversation.pin(message.id, step.on) : undefined
}

/** Does one step. @returns what it set off, which goes on while the next steps are done */
export const play = (given: Turn): Promise<unknown> | undefined => {
  const { stage, browser, step, turn } = given
  const { connection, conversation } = browser
  switch (step.kind) {
    case 'say': return void conversation.send(`turn ${turn}`, '')
    case 'reply': return sayVia(given, { threadId: pointedAt(browser, step.target)?.id })
    case 'note': return sayVia(given, { visibility: 'internal' })
    case 'outside': return stage.outside(step.many)
    case 'elsewhere': return stage.changeElsewhere(step.target, step.what, turn)
    case 'read': return void conversation.markRead()
    case 'older': return conversation.older()
    case 'cut': return void stage.cut(browser, step.byServer)
    case 'back': return void connection.now()
    case 'wait': return pause(step.ms)
    default: return change(given)
  }
}
