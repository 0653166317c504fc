import { asTenant, inScope } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { conversationPage } from '@/queries/chat/conversationPage'
import { messageHome } from '@/queries/chat/messageHome'
import { searchMessages } from '@/queries/chat/search/searchMessages'
import type { Handler } from '../socket/handle'
import { wireFor } from '../socket/sendPages'
import { staffChannel, staffContext } from '../team/staffContext'
import type { SearchAnswers } from './SearchAnswers'

/** Results a page holds. */
const page = 25

type SearchHandlers = { [Event in keyof SearchAnswers]: Handler<Event> }

/** Looking for what was said, and going there; what one may not enter is as if it were not there. */
export const searchHandlers: SearchHandlers = {
  search: async (socket, { tenantId, line, past }) => {
    const { identity } = staffContext(socket, tenantId, false)
    const wanted = { tenantId, userId: identity.userId, seesAll: identity.operator, line, past, limit: page + 1 }
    const { messages: found, hints } = await asTenant(tenantId, () => searchMessages(wanted))
    return { ok: true, messages: await wireFor(socket, found.slice(0, page)), more: found.length > page, ...(hints.length > 0 && { hints }) }
  },
  locate: async (socket, { messageId }) => {
    const { identity } = socket.data
    if (identity.kind !== 'staff') throw new SpacesError('not_found')
    const tenants = identity.operator ? '*' : [...identity.reads]
    const home = await inScope({ tenants }, () => messageHome({ messageId, tenants }))
    if (!home) throw new SpacesError('not_found')
    await staffChannel(socket, home.channelId, false)
    return { ok: true, tenantId: home.tenantId, channelId: home.channelId, seq: home.seq }
  },
  around: async (socket, { channelId, seq, limit }) => {
    const { tenantId } = (await staffChannel(socket, channelId, false)).ctx
    const half = Math.floor(limit / 2)
    const [older, newer] = await asTenant(tenantId, () => Promise.all([conversationPage({ tenantId, channelId, before: seq + 1, limit: half + 1 }), conversationPage({ tenantId, channelId, after: seq, limit: half + 1 })]))
    const messages = await wireFor(socket, [...older.slice(-half), ...newer.slice(0, half)])
    return { ok: true, messages, more: older.length > half, newer: newer.length > half }
  },
}
