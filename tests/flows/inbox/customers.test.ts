import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { loadConfig } from '@/config/config'
import { query } from '@/db/query'
import { asTenant } from '@/db/scope'
import { handOver } from '@/jobs/handlers/handOver'
import { readCustomerCard } from '@/queries/inbox/readCustomerCard'
import { readInboxFigures } from '@/queries/inbox/readInboxFigures'
import { startConversation } from '@/services/conversations/startConversation'
import { askTranscript } from '@/services/inbox/askTranscript'
import { mailTranscript } from '@/services/inbox/mailTranscript'
import { mergeVisitors } from '@/services/inbox/mergeVisitors'
import { saveCustomer } from '@/services/inbox/saveCustomer'
import { saveInboxSettings } from '@/services/inbox/saveInboxSettings'
import { tendTalk } from '@/services/inbox/tendTalk'
import { undoMerge } from '@/services/inbox/undoMerge'
import { processWide, replaceProcessWide } from '@/config/processWide'
import { smtpMail } from '@/services/mail/smtpMail'
import { makeTenant, type TestTenant, useTenant } from '../../support/tenants'
import { beginTalk, linesOf, personOf, staffSays, talkOf } from './support'

/** Letters go to a port where nobody listens. */
const withDeadMailServer = async (work: () => Promise<void>) => {
  const own = processWide('mail.post', () => undefined as unknown)
  replaceProcessWide('mail.post', smtpMail('smtp://127.0.0.1:9')({ payload: undefined as never }))
  await work().finally(() => replaceProcessWide('mail.post', own))
}

describe('the customer of a conversation', () => {
  let tenant: TestTenant
  let ctx: { tenantId: string; actor: ReturnType<typeof personOf> }
  beforeAll(async () => {
    tenant = await makeTenant()
    ctx = { tenantId: tenant.tenantId, actor: personOf(tenant.owner) }
  }, 60_000)

  const cardOf = async (channelId: string, of = tenant) => {
    const card = await asTenant(of.tenantId, () => readCustomerCard({ tenantId: of.tenantId, channelId }))
    if (!card) throw new Error('there is no card')
    return card
  }

  it('is shown with what he did here, and corrected by staff without his words in the log', async () => {
    const { channelId, say } = await beginTalk(tenant, 'Hello', '/products')
    await say('And this one?', '/products/aloe')
    await saveCustomer({ ctx, input: { channelId, name: 'Grace', email: 'Grace@Example.org', note: 'Likes aloe' } })
    const card = await cardOf(channelId)
    expect(card.visitor).toMatchObject({ name: 'Grace', email: 'grace@example.org', phone: null, note: 'Likes aloe', firstPage: '/products' })
    expect(card.pages.map(({ page }) => page).sort()).toEqual(['/products', '/products/aloe'])
    expect((await talkOf(tenant, channelId)).title).toBe('Grace')
    const [line] = await linesOf(tenant, channelId)
    expect(line).toMatchObject({ body: 'Ada changed the customer’s name, email, note.', visibility: 'internal' })
    await expect(saveCustomer({ ctx, input: { channelId, email: 'nonsense' } })).rejects.toMatchObject({ code: 'invalid_input' })
  })

  it('is put together with himself by the same address only, both histories are shown, and it can be taken back', async () => {
    const [first, second, stranger] = [await beginTalk(tenant, 'first visit'), await beginTalk(tenant, 'second visit'), await beginTalk(tenant, 'somebody else')]
    await expect(mergeVisitors({ ctx, input: { channelId: second.channelId, intoId: stranger.visitorId } })).rejects.toMatchObject({ code: 'unprocessable' })
    for (const { channelId } of [first, second]) await saveCustomer({ ctx, input: { channelId, email: 'same@example.org' } })
    expect((await cardOf(second.channelId)).candidates.map(({ id }) => id)).toEqual([first.visitorId])
    const { mergeId } = await mergeVisitors({ ctx, input: { channelId: second.channelId, intoId: first.visitorId } })
    for (const [one, other] of [[first, second], [second, first]] as const) expect((await cardOf(one.channelId)).talks.map(({ channelId }) => channelId)).toEqual([other.channelId])
    await expect(mergeVisitors({ ctx, input: { channelId: first.channelId, intoId: second.visitorId } })).rejects.toMatchObject({ code: 'already_exists' })
    const foreign = await makeTenant()
    await expect(undoMerge({ ctx: { tenantId: foreign.tenantId, actor: personOf(foreign.owner) }, input: { channelId: second.channelId, mergeId } })).rejects.toMatchObject({ code: 'not_found' })
    await undoMerge({ ctx, input: { channelId: second.channelId, mergeId } })
    expect((await cardOf(second.channelId)).talks).toEqual([])
    await expect(undoMerge({ ctx, input: { channelId: second.channelId, mergeId } })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('gets the conversation by e-mail once for each request, without the team’s notes', async () => {
    const { channelId } = await beginTalk(tenant, 'What does it cost?')
    await expect(askTranscript({ ctx, input: { channelId } })).rejects.toMatchObject({ code: 'unprocessable' })
    await saveCustomer({ ctx, input: { channelId, email: 'letter@example.org' } })
    await staffSays(tenant, ctx.actor, channelId, 'It costs 12 dollars.')
    await staffSays(tenant, ctx.actor, channelId, 'He haggles', 'internal')
    expect(await askTranscript({ ctx, input: { channelId } })).toEqual({ email: 'letter@example.org' })
    const requestId = `request-${channelId}`
    const mail = () => asTenant(tenant.tenantId, () => mailTranscript({ tenantId: tenant.tenantId, channelId, requestId }))
    const folder = path.join(loadConfig().dataDir, 'mail')
    // While the mail server is away each try says so, and the next one tries again.
    await withDeadMailServer(async () => {
      await expect(mail()).rejects.toThrow(/ECONNREFUSED/)
      await expect(mail()).rejects.toThrow(/ECONNREFUSED/)
    })
    expect((await Promise.all([mail(), mail(), mail()])).sort()).toEqual(['already', 'already', 'sent'])
    // A process that died after its claim: the letter may have left, so it never leaves again.
    await asTenant(tenant.tenantId, () => query('insert into core.effects (tenant_id, key) values ($1, $2)', [tenant.tenantId, `transcript:dead-${channelId}`]))
    expect(await asTenant(tenant.tenantId, () => mailTranscript({ tenantId: tenant.tenantId, channelId, requestId: `dead-${channelId}` }))).toBe('already')
    const letters = (await Promise.all((await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8')))).filter((letter) => letter.includes('letter@example.org'))
    expect(letters).toHaveLength(1)
    expect(letters[0]).toContain('It costs 12 dollars.')
    expect(letters[0]).not.toContain('haggles')
  })

  it('reads that a person was asked, once, however often the agent passes it on', async () => {
    const { channelId } = await beginTalk(tenant, 'A hard question')
    const agent = { id: tenant.owner.id, name: 'Iris' }
    const pass = (messageId: string) => asTenant(tenant.tenantId, () => handOver({ tenantId: tenant.tenantId, channel: { id: channelId, title: 'x', department: 'support' }, agent, messageId, rule: 'unknown', urgent: false }))
    for (const messageId of ['m1', 'm1', 'm2', 'm3', 'm4', 'm5']) await pass(`${channelId}-${messageId}`)
    const passes = (await linesOf(tenant, channelId)).filter(({ metadata }) => metadata.event === 'conversation.handoff')
    expect(passes).toMatchObject([{ visibility: 'private', metadata: { handoff: { from: 'agent', to: 'person', count: 1 }, by: { name: 'Iris' } } }])
    expect(await talkOf(tenant, channelId)).toMatchObject({ holder: 'person', state: 'waiting', dueFor: null })
  })

  it('hears outside the hours when somebody is back, once a day, where a person answers first', async () => {
    const business = await useTenant('hays-cactus-farm')
    const asOwner = { tenantId: business.tenantId, actor: personOf(business.owner) }
    await saveInboxSettings({ ctx: asOwner, input: { firstReplyMinutes: 60, resolveMinutes: 600, businessHours: true, answersFirst: 'person', awayMessage: 'Closed now. {{hours.today}}. {{business.name}}' } })
    const { channelId } = await beginTalk(business)
    expect(await talkOf(business, channelId)).toMatchObject({ agentEnabled: false, holder: 'person' })
    const night = new Date('2026-11-22T09:00:00Z')
    for (let round = 0; round < 3; round++) await tendTalk({ tenantId: business.tenantId, channelId, at: night })
    const away = (await linesOf(business, channelId)).filter(({ metadata }) => metadata.event === 'conversation.away')
    expect(away).toHaveLength(1)
    expect(away[0]).toMatchObject({ visibility: 'private' })
    expect(away[0]?.body).toMatch(/^Closed now\. Opens .*\. Hay/)
  }, 60_000)

  it('chooses who answers first, where the business asks', async () => {
    const mine = await makeTenant()
    const rules = { firstReplyMinutes: 60, resolveMinutes: 600, businessHours: true, awayMessage: '' }
    const asOwner = { tenantId: mine.tenantId, actor: personOf(mine.owner) }
    const begun = async (first?: 'agent' | 'person') => {
      const actor = { kind: 'visitor' as const, id: randomUUID(), name: 'Visitor' }
      const { channelId } = await startConversation({ ctx: { tenantId: mine.tenantId, actor }, input: { body: 'Hello', clientId: randomUUID() }, first })
      const { agentEnabled, holder } = await talkOf(mine, channelId)
      return { agentEnabled, holder }
    }
    const [agent, person] = [{ agentEnabled: true, holder: 'agent' }, { agentEnabled: false, holder: 'person' }]
    await saveInboxSettings({ ctx: asOwner, input: { ...rules, answersFirst: 'ask' } })
    expect([await begun('person'), await begun('agent'), await begun()]).toEqual([person, agent, agent])
    // A choice that was not offered does not count.
    await saveInboxSettings({ ctx: asOwner, input: { ...rules, answersFirst: 'agent' } })
    expect(await begun('person')).toEqual(agent)
    await saveInboxSettings({ ctx: asOwner, input: { ...rules, answersFirst: 'person' } })
    expect(await begun('agent')).toEqual(person)
  }, 60_000)

  it('counts in the figures of the day', async () => {
    const mine = await makeTenant()
    const { channelId } = await beginTalk(mine)
    await staffSays(mine, personOf(mine.owner), channelId, 'Hello')
    await asTenant(mine.tenantId, () => query('insert into core.inbox_ratings (tenant_id, channel_id, round, score) values ($1, $2, 1, 4)', [mine.tenantId, channelId]))
    const starts = [new Date(Date.now() - 172_800_000), new Date(Date.now() - 86_400_000)]
    expect(await asTenant(mine.tenantId, () => readInboxFigures({ tenantIds: [mine.tenantId], starts }))).toMatchObject([{ day: 1, score: null, ratings: 0, replies: 0, replyMinutes: null }, { day: 2, score: 4, ratings: 1, replies: 1, replyMinutes: 0 }])
  })
})
