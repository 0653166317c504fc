import { randomUUID } from 'node:crypto'
import { query } from '@/db/query'
import { asTenant } from '@/db/scope'
import type { Author } from '@/messages/actorOf'
import type { WireMessage } from '@/realtime/protocol'
import { editMessage } from '@/services/chat/editMessage'
import { pinMessage } from '@/services/chat/pinMessage'
import { reactToMessage } from '@/services/chat/reactToMessage'
import { removeMessage } from '@/services/chat/removeMessage'
import { postMessage } from '@/services/messages/postMessage'
import { makePerson, makeTenant, type TestPerson, type TestTenant } from '../../support/tenants'
import { ask, asStaff, asVisitor, type Client, collect, newVisitor, next, type Node, say, startNode, until, useKept } from './support'

describe('what becomes of a message', () => {
  let tenant: TestTenant
  let other: TestTenant
  let node: Node
  let colleague: TestPerson
  const keep = useKept()

  beforeAll(async () => {
    ;[tenant, other] = [await makeTenant(), await makeTenant()]
    colleague = await makePerson(tenant.tenantId, ['staff'])
    node = await startNode()
  }, 60_000)
  afterAll(() => node.close())

  const ctxOf = (actor: Author, of = tenant) => ({ tenantId: of.tenantId, actor })
  const staffOf = ({ id }: { id: string }): Author => ({ kind: 'user', id, name: 'Staff' })

  /** A visitor who said something, and a colleague in the same channel. */
  const talk = async () => {
    const who = await newVisitor(tenant.tenantId)
    const client = await keep(asVisitor(node, tenant.handle, who.cookie))
    await ask(client, 'join', {})
    const seen = collect(client)
    const first = await say(client, 'Do you deliver?')
    const staff = await keep(asStaff(node, colleague.token))
    await ask(staff, 'join', { channelId: first.channelId })
    return { client, seen, staff, channelId: first.channelId, messageId: first.id, visitor: { kind: 'visitor', id: who.visitorId, name: 'Visitor' } as Author }
  }

  const rows = (sql: string, values: unknown[]) => asTenant(tenant.tenantId, () => query<Record<string, unknown>>(sql, values))
  const revOf = async (channelId: string) => Number((await rows('select rev from core.channel_revs where channel_id = $1', [channelId]))[0]?.rev ?? 0)

  it('is shown to both sides as it is now, each change with the next number', async () => {
    const { client, staff, channelId, messageId } = await talk()
    const steps = [
      [client, 'edit', { messageId, body: 'Do you deliver to Berlin?' }, { body: 'Do you deliver to Berlin?', rev: 1 }],
      [staff, 'react', { channelId, messageId, emoji: '👍', on: true }, { rev: 2, reactions: [{ emoji: '👍', count: 1, mine: false }] }],
      [client, 'react', { messageId, emoji: '👍', on: true }, { rev: 3, reactions: [{ emoji: '👍', count: 2, mine: true }] }],
      [staff, 'pin', { channelId, messageId, on: true }, { rev: 4, pinned: true }],
    ] as const
    for (const [who, event, input, expected] of steps) {
      const shown = Promise.all([next(client, 'changed'), next(staff, 'changed')])
      expect(await ask(who, event, input)).toEqual({ ok: true, rev: expected.rev })
      const [customerSide, staffSide] = await shown
      expect(customerSide).toMatchObject({ ...expected, id: messageId })
      expect(staffSide).toMatchObject({ id: messageId, rev: expected.rev })
    }
    expect(await rows('select body, edited_by from core.message_edits where message_id = $1', [messageId])).toMatchObject([{ body: 'Do you deliver?' }])
  })

  it('keeps for the staff what it said before, until it is deleted', async () => {
    const { client, staff, channelId, messageId } = await talk()
    for (const body of ['Do you deliver to Berlin?', 'Do you deliver to Bonn?']) await ask(client, 'edit', { messageId, body })
    const until = expect.stringMatching(/^\d{4}-.*Z$/)
    expect(await ask(staff, 'earlier', { channelId, messageId })).toEqual({ ok: true, earlier: [{ body: 'Do you deliver to Berlin?', until }, { body: 'Do you deliver?', until }] })
    const elsewhere = await talk()
    expect(await ask(elsewhere.staff, 'earlier', { channelId: elsewhere.channelId, messageId })).toEqual({ ok: true, earlier: [] })
    const missing = await ask(await keep(asStaff(node, other.owner.token)), 'earlier', { channelId, messageId })
    expect([missing, await ask(client, 'earlier', { channelId, messageId })]).toEqual([{ error: expect.objectContaining({ code: 'not_found' }) }, { error: expect.objectContaining({ code: 'not_found' }) }])
    await ask(client, 'remove', { messageId })
    expect(await ask(staff, 'earlier', { channelId, messageId })).toEqual({ ok: true, earlier: [] })
  })

  it('takes no number when nothing changes', async () => {
    const { channelId, messageId, visitor } = await talk()
    const twice = async (change: () => Promise<{ rev: number; changed: boolean }>) => [await change(), await change()]
    const at = { channelId, messageId }
    const staff = ctxOf(staffOf(colleague))
    const outcomes = [
      ...(await twice(() => editMessage({ ctx: ctxOf(visitor), input: { ...at, body: 'other words' } }))),
      ...(await twice(() => reactToMessage({ ctx: staff, input: { ...at, emoji: '🎉', on: true } }))),
      ...(await twice(() => pinMessage({ ctx: staff, input: { ...at, on: true } }))),
      ...(await twice(() => removeMessage({ ctx: ctxOf(visitor), input: at }))),
    ]
    expect(outcomes.map(({ rev }) => rev)).toEqual([1, 1, 2, 2, 3, 3, 4, 4])
    expect(outcomes.map(({ changed }) => changed)).toEqual([true, false, true, false, true, false, true, false])
    expect(await revOf(channelId)).toBe(4)
  })

  it('numbers changes that come at once without a gap', async () => {
    const { channelId, messageId, visitor } = await talk()
    const ctx = ctxOf(visitor)
    const changed = await Promise.all(Array.from({ length: 40 }, (_, i) => editMessage({ ctx, input: { channelId, messageId, body: `words ${i}` } })))
    expect(changed.map(({ rev }) => rev).sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
    expect(await rows('select count(*)::int as n from core.message_edits where message_id = $1', [messageId])).toEqual([{ n: 40 }])
  })

  it('leaves nothing of a deleted message but its place', async () => {
    const { client, channelId, messageId, visitor } = await talk()
    await editMessage({ ctx: ctxOf(visitor), input: { channelId, messageId, body: 'canary words' } })
    await reactToMessage({ ctx: ctxOf(visitor), input: { channelId, messageId, emoji: '❤️', on: true } })
    const changed: WireMessage[] = []
    client.on('changed', (message) => void changed.push(message))
    expect(await ask(client, 'remove', { messageId })).toMatchObject({ ok: true })
    await until(() => changed.some(({ rev }) => rev === 3))
    expect(changed.at(-1)).toMatchObject({ id: messageId, seq: 1, deleted: true, body: '', blocks: [] })
    for (const table of ['public.messages', 'core.message_marks', 'core.message_edits']) expect(JSON.stringify(await rows(`select t::text from ${table} t`, []))).not.toContain('canary')
    const again = await ask(client, 'history', { before: 2 })
    expect(again.messages).toMatchObject([{ id: messageId, deleted: true, body: '' }])
    await expect(editMessage({ ctx: ctxOf(visitor), input: { channelId, messageId, body: 'back' } })).rejects.toMatchObject({ code: 'not_found' })
    await expect(reactToMessage({ ctx: ctxOf(visitor), input: { channelId, messageId, emoji: '❤️', on: true } })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('lets people change what is theirs, managers take away what is not, and nobody else anything', async () => {
    const { channelId, messageId, visitor } = await talk()
    const at = { channelId, messageId }
    const staff = ctxOf(staffOf(colleague))
    const auditor = await makePerson(tenant.tenantId, ['auditor'])
    await expect(editMessage({ ctx: staff, input: { ...at, body: 'put into his mouth' } })).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(editMessage({ ctx: ctxOf(staffOf(tenant.owner)), input: { ...at, body: 'put into his mouth' } })).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(removeMessage({ ctx: staff, input: at })).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(pinMessage({ ctx: ctxOf(visitor), input: { ...at, on: true } })).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(reactToMessage({ ctx: ctxOf(staffOf(auditor)), input: { ...at, emoji: '👍', on: true } })).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(editMessage({ ctx: ctxOf({ ...staffOf(colleague), id: visitor.id }), input: { ...at, body: 'x' } })).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(removeMessage({ ctx: ctxOf(staffOf(tenant.owner)), input: at })).resolves.toMatchObject({ changed: true })
    expect(await revOf(channelId)).toBe(1)
  })

  it.each([['👍👍'], ['ok'], [''], ['<b>'], ['\u0000'], ['a'.repeat(50)]])('refuses %j as a reaction', async (emoji) => {
    const { channelId, messageId, visitor } = await talk()
    await expect(reactToMessage({ ctx: ctxOf(visitor), input: { channelId, messageId, emoji, on: true } })).rejects.toMatchObject({ code: 'invalid_input' })
  })

  it('is out of reach for other visitors and other businesses, as if it were not there', async () => {
    const { channelId, messageId } = await talk()
    const strangers = await Promise.all([
      keep(asVisitor(node, tenant.handle, (await newVisitor(tenant.tenantId)).cookie)),
      keep(asVisitor(node, other.handle, (await newVisitor(other.tenantId)).cookie)),
      keep(asStaff(node, other.owner.token)),
    ])
    for (const client of strangers) {
      for (const [event, input] of [['edit', { body: 'x' }], ['remove', {}], ['react', { emoji: '👍', on: true }], ['pin', { on: true }]] as const)
        expect(await ask(client, event, { ...input, channelId, messageId })).toMatchObject({ error: { code: 'not_found' } })
    }
    const mine = await talk()
    for (const [who, at] of [[mine.client, { messageId }], [mine.staff, { channelId: mine.channelId, messageId }]] as const)
      expect(await ask(who, 'react', { ...at, emoji: '👍', on: true })).toMatchObject({ error: { code: 'not_found' } })
    const actors = [ctxOf(staffOf(other.owner)), ctxOf(staffOf(other.owner), other)]
    for (const ctx of actors) await expect(removeMessage({ ctx, input: { channelId, messageId } })).rejects.toMatchObject({ code: ctx === actors[0] ? 'not_allowed' : 'not_found' })
    expect(await revOf(channelId)).toBe(0)
  })

  it('keeps a note and all that becomes of it from the customer', async () => {
    const { client, seen, staff, channelId } = await talk()
    const changes: unknown[] = []
    client.on('changed', (message) => void changes.push(message))
    const note = await say(staff, 'canary note', { channelId, visibility: 'internal' })
    await ask(staff, 'edit', { channelId, messageId: note.id, body: 'canary note two' })
    const reply = await say(staff, 'canary reply', { channelId, threadId: note.id })
    expect(await ask(client, 'react', { messageId: note.id, emoji: '👍', on: true })).toMatchObject({ error: { code: 'not_found' } })
    expect(await ask(client, 'send', { clientId: randomUUID(), body: 'in there', threadId: note.id })).toMatchObject({ error: { code: 'not_found' } })
    expect(await ask(client, 'send', { clientId: randomUUID(), body: 'a note of mine', visibility: 'internal' })).toMatchObject({ error: { code: 'not_allowed' } })
    await until(() => seen.some(({ seq }) => seq === reply.seq))
    expect(JSON.stringify([seen, changes])).not.toContain('canary')
    expect(seen.filter(({ hidden }) => hidden).map(({ seq }) => seq)).toEqual([note.seq, reply.seq])
  })

  it('counts replies on the message they answer, and only those that each side may see', async () => {
    const { client, staff, channelId, messageId } = await talk()
    const [staffSide, customerSide] = [collect(staff), [] as WireMessage[]]
    client.on('changed', (message) => void customerSide.push(message))
    const reply = await say(staff, 'Yes.', { channelId, threadId: messageId })
    await say(client, 'Good.', { threadId: reply.id })
    await say(staff, 'He is from Spandau.', { channelId, threadId: messageId, visibility: 'internal' })
    await until(() => staffSide.length === 3)
    expect(staffSide.map(({ threadId }) => threadId)).toEqual([messageId, messageId, messageId])
    const page = async (who: Client) => (await ask(who, 'history', { channelId, before: 2 })).messages[0]
    expect(await page(staff)).toMatchObject({ replies: 3, rev: 3 })
    expect(await page(client)).toMatchObject({ replies: 2 })
    await until(() => customerSide.at(-1)?.rev === 3)
    expect(customerSide.at(-1)).toMatchObject({ id: messageId, replies: 2 })
    const { messages } = await ask(staff, 'history', { channelId, before: 99 })
    expect(messages.find(({ id }) => id === messageId)?.lastReplyAt).toBe(messages.at(-1)?.createdAt)
  })

  it('counts a reply that came through Payload as well', async () => {
    const { channelId, messageId, visitor } = await talk()
    const data = { tenant: tenant.tenantId, channel: channelId, thread: messageId, body: 'through Payload', type: 'text', department: 'support', visibility: 'private', priority: 'normal', metadata: {} }
    await asTenant(tenant.tenantId, () => tenant.payload.create({ collection: 'messages', data: data as never, context: { actor: visitor } }))
    expect(await rows('select replies, open_replies, rev from core.message_marks where message_id = $1', [messageId])).toEqual([{ replies: 1, open_replies: 1, rev: '1' }])
  })

  it('is caught up with after an absence, and loaded anew when the log was put back', async () => {
    const { staff, channelId, messageId, visitor } = await talk()
    const { lastSeq, lastRev } = await ask(staff, 'join', { channelId })
    staff.disconnect()
    await editMessage({ ctx: ctxOf(visitor), input: { channelId, messageId, body: 'while you were away' } })
    await postMessage({ ctx: ctxOf(visitor), input: { channelId, body: 'and more', threadId: messageId } })
    const back = await keep(asStaff(node, colleague.token))
    const order: string[] = []
    back.on('messages', ({ messages }, received) => (order.push(...messages.map(({ seq }) => `message ${seq}`)), received()))
    back.on('changes', ({ messages }, received) => (order.push(...messages.map(({ id, rev, body, replies }) => `${id === messageId} ${rev} ${body} ${replies}`)), received()))
    expect(await ask(back, 'join', { channelId, lastSeq, lastRev })).toMatchObject({ ok: true, lastSeq: 2, lastRev: 2 })
    expect(order).toEqual(['message 2', 'true 2 while you were away 1'])
    const reload = next(back, 'reload')
    await ask(back, 'join', { channelId, lastSeq: 2, lastRev: 50 })
    expect(await reload).toEqual({ channelId })
  })

  it('tells how far everybody has read, and the customer only that the business has', async () => {
    const { client, staff, channelId, visitor } = await talk()
    const told = next(client, 'read')
    await ask(staff, 'read', { channelId, seq: 999 })
    expect(await told).toEqual({ channelId, reader: { kind: 'user', id: null, name: '' }, seq: 1 })
    const toldStaff = next(staff, 'read')
    await ask(client, 'read', { seq: 1 })
    expect(await toldStaff).toMatchObject({ reader: { kind: 'visitor', id: visitor.id }, seq: 1 })
    expect((await ask(client, 'join', {})).readMarks).toEqual([{ reader: { kind: 'user', id: null, name: '' }, seq: 1 }])
    const all = (await ask(staff, 'join', { channelId })).readMarks
    expect(all).toContainEqual({ reader: { kind: 'user', id: colleague.id, name: 'Test staff' }, seq: 1 })
    expect(all).toHaveLength(2)
  })
})
