import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import sharp from 'sharp'
import { query } from '@/db/query'
import { asSystem, asTenant } from '@/db/scope'
import { sweep } from '@/jobs/handlers/sweep'
import { readKit } from '@/queries/inbox/readKit'
import { attachmentFile } from '@/services/attachments/attachmentFile'
import { storeAttachment } from '@/services/attachments/storeAttachment'
import { saveInboxSettings } from '@/services/inbox/saveInboxSettings'
import { editMessage } from '@/services/chat/editMessage'
import { postMessage } from '@/services/messages/postMessage'
import { makePerson, makeTenant, type TestTenant } from '../../support/tenants'
import { beginTalk, personOf, type Talk } from './support'

describe('files of a conversation', () => {
  let ours: TestTenant
  let theirs: TestTenant
  beforeAll(async () => {
    ;[ours, theirs] = [await makeTenant(), await makeTenant()]
  }, 60_000)

  const choose = async ({ tenantId }: TestTenant, { channelId, visitorId }: Talk) => {
    const data = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#384' } }).png().toBuffer()
    const file = await asTenant(tenantId, () => storeAttachment({ ctx: { tenantId, channelId, sentBy: { kind: 'visitor', id: visitorId } }, input: { name: 'a.png', data } }))
    return { ...file, full: attachmentFile({ tenantId, id: file.id, ending: 'webp' }).full }
  }
  const age = (hours: number) => asSystem(() => query(`update core.attachments set created_at = now() - make_interval(hours => $1) where tenant_id = any($2)`, [hours, [ours.tenantId, theirs.tenantId]]))
  const rows = async () => (await asSystem(() => query<{ id: string }>('select id from core.attachments where tenant_id = any($1)', [[ours.tenantId, theirs.tenantId]]))).map(({ id }) => id).sort()

  it('that nobody sent are gone after a day, each business’s own; what was sent stays, whichever way it was said', async () => {
    const [talk, foreign] = [await beginTalk(ours), await beginTalk(theirs)]
    const [sent, edited, left] = [await choose(ours, talk), await choose(ours, talk), await choose(ours, talk)]
    const [theirLeft, theirSent] = [await choose(theirs, foreign), await choose(theirs, foreign)]
    await talk.say(`Look\n[a.png](${sent.href})`)
    const said = await talk.say('soon')
    await editMessage({ ctx: { tenantId: ours.tenantId, actor: talk.visitor }, input: { channelId: talk.channelId, messageId: said.id, body: `[a.png](${edited.href})` } })
    // Another business's words about a file change nothing of it.
    await foreign.say(`[mine](${theirSent.href}) [yours](${left.href})`)
    await age(23)
    await sweep()
    expect(await rows()).toEqual([sent, edited, left, theirLeft, theirSent].map(({ id }) => id).sort())
    await age(25)
    await Promise.all([sweep(), sweep()])
    expect(await rows()).toEqual([sent, edited, theirSent].map(({ id }) => id).sort())
    expect([sent, edited, left, theirLeft, theirSent].map(({ full }) => existsSync(full))).toEqual([true, true, false, false, true])
  }, 60_000)

  it('of customers are taken where owners want it; staff cannot say so', async () => {
    const rules = { firstReplyMinutes: 60, resolveMinutes: 600, businessHours: true, answersFirst: 'agent', awayMessage: 'Away' } as const
    const save = (actor: ReturnType<typeof personOf>, visitorFiles?: boolean) => saveInboxSettings({ ctx: { tenantId: ours.tenantId, actor }, input: { ...rules, ...(visitorFiles !== undefined && { visitorFiles }) } })
    const shown = async ({ tenantId }: TestTenant) => (await asTenant(tenantId, () => readKit({ tenantId }))).visitorFiles
    const staff = personOf(await makePerson(ours.tenantId, ['staff']))
    const talk = await beginTalk(ours)
    await expect(save(staff, false)).rejects.toMatchObject({ code: 'not_allowed' })
    expect([await shown(ours), await shown(theirs)]).toEqual([true, true])
    await save(personOf(ours.owner), false)
    expect([await shown(ours), await shown(theirs)]).toEqual([false, true])
    await expect(choose(ours, talk)).rejects.toMatchObject({ code: 'not_allowed' })
    await save(personOf(ours.owner))
    expect(await shown(ours)).toBe(false)
    await save(personOf(ours.owner), true)
    const file = await choose(ours, talk)
    await expect(postMessage({ ctx: { tenantId: ours.tenantId, actor: talk.visitor }, input: { channelId: talk.channelId, body: `[a](${file.href})`, clientId: randomUUID() } })).resolves.toMatchObject({ type: 'web_chat' })
  }, 60_000)
})
