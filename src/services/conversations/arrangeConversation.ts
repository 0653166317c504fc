import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import type { Author } from '@/messages/actorOf'
import { channelFacts } from '@/queries/chat/channelFacts'
import { changeTalk } from '../inbox/changeTalk'
import type { TalkChangeInput } from '../inbox/talkChange'

type Arranged = { state: 'open' | 'waiting' | 'resolved' | 'snoozed'; agentEnabled: boolean }
type Call = { ctx: { tenantId: string; actor: Author }; input: Pick<TalkChangeInput, 'channelId' | 'state' | 'agentEnabled'> }

/**
 * Sets the state of a customer conversation and whether the agent answers in it; the log keeps a line of it for staff.
 * @throws SpacesError invalid_input, not_found, not_allowed, unavailable
 */
export const arrangeConversation = async ({ ctx, input }: Call): Promise<Arranged> => {
  await changeTalk({ ctx, input })
  const channel = await asTenant(ctx.tenantId, () => channelFacts({ tenantId: ctx.tenantId, channelId: input.channelId }))
  if (!channel) throw new SpacesError('not_found')
  return { state: channel.state, agentEnabled: channel.agentEnabled }
}
