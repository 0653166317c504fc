import { v7 as uuidv7 } from 'uuid'
import { executeOn } from '@/db/executeOn'
import { insertMessages } from '@/messages/insertMessages'
import type { NewMessage } from '@/messages/NewMessage'
import type { ProvisionContext } from '../ProvisionContext'

type Channel = { id: string; space_id: string }

/** The sample talk of the team, in the past, in order. */
export const addConversation = async ({ req, tenantId, template: { pack } }: ProvisionContext): Promise<void> => {
  const execute = await executeOn(req)
  const [channel] = await execute<Channel>('select id, space_id from public.channels where tenant_id = $1 and slug = $2', [tenantId, pack.conversation.channel])
  if (!channel) throw new Error('the team channel is missing')
  const ordered = [...pack.conversation.messages].sort((a, b) => b.minutesAgo - a.minutesAgo)
  for (const { author, role, minutesAgo, body, department } of ordered) {
    const message: NewMessage = {
      id: uuidv7(), tenantId, channelId: channel.id, spaceId: channel.space_id, threadId: null,
      type: 'text', department, priority: 'normal', workflow: null, customerJourney: null,
      author: { kind: role === 'agent' ? 'agent' : 'user', id: null, name: author },
      body, blocks: [], metadata: {}, clientId: null, visibility: 'internal',
    }
    await insertMessages(execute, [message], new Date(Date.now() - minutesAgo * 60_000))
  }
}
