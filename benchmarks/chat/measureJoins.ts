import pg from 'pg'
import { randomUUID } from 'node:crypto'
import { io } from 'socket.io-client'
import { type Measure, percentile, toMeasure } from '../support/Measure'
import type { ChatWorld, Seats } from './chatWorld'

/** Fills a room with numbered messages past the triggers, which would take minutes; then says so where the trigger would have. */
const fill = async (url: string, { tenantId, channelId, messages }: { tenantId: string; channelId: string; messages: number }) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query("set session_replication_role = 'replica'")
  await client.query(
    `insert into public.messages (id, tenant_id, channel_id, seq, type, department, priority, author_kind, author_name, body, blocks, metadata, visibility, created_at, updated_at)
     select gen_random_uuid(), $1::uuid, $2::uuid, n, 'text', 'support', 'normal', 'system', 'Spaces', 'message ' || n, '[]', '{}', 'private', now(), now() from generate_series(1, $3::int) n`,
    [tenantId, channelId, messages],
  )
  await client.query('update public.channels set last_seq = $2 where id = $1', [channelId, messages])
  await client.query('analyze public.messages')
  await client.end()
}

type Wanted = { name: string; about: string; url: string; seat: Seats[number]; lastSeq?: number; times?: number }

/** Joins one after the other, each on a fresh socket; from the question to the answer, after which all pages have come. */
const joins = async ({ name, about, url, seat: { auth, headers, room }, lastSeq, times = 60 }: Wanted): Promise<Measure> => {
  const took: number[] = []
  let errors = 0
  const began = performance.now()
  for (let turn = 0; turn < times; turn++) {
    const socket = io(url, { path: '/socket.io', transports: ['websocket'], auth, extraHeaders: headers, reconnection: false, forceNew: true })
    socket.on('messages', (_: unknown, received: () => void) => received())
    await new Promise<void>((resolve, reject) => void socket.once('connect', resolve).once('connect_error', reject))
    const asked = performance.now()
    const answer = (await socket.timeout(10_000).emitWithAck('join', { channelId: room, ...(lastSeq !== undefined && { lastSeq }) })) as { ok?: true }
    if (answer.ok) took.push(performance.now() - asked)
    else errors += 1
    socket.disconnect()
  }
  return toMeasure(name, about, [{ requests: took.length, seconds: (performance.now() - began) / 1_000, errors, p50: percentile(took, 0.5), p95: percentile(took, 0.95), p99: percentile(took, 0.99), cpuMs: Number.NaN }])
}

/** A resume with 200 missed messages, and the first page of a small and of a very large business. */
export const measureJoins = async (world: ChatWorld, many: number): Promise<{ resume: Measure; small: Measure; large: Measure }> => {
  const prepare = async (messages: number) => {
    const { tenantId, seats: [seat] } = await world.rooms(1, 1)
    if (!seat) throw new Error('no room was made')
    await fill(world.databaseUrl, { tenantId, channelId: seat.room, messages })
    return seat
  }
  const [few, lots] = [await prepare(1_000), await prepare(many)]
  const { url } = world
  await joins({ name: 'warm-up', about: '', url, seat: few, times: 20 })
  return {
    resume: await joins({ name: 'join, 200 missed', about: 'resume from number 800 of 1,000', url, seat: few, lastSeq: 800 }),
    small: await joins({ name: 'open, 1,000 messages', about: 'the first page of a channel in a tenant with one thousand', url, seat: few }),
    large: await joins({ name: `open, ${many.toLocaleString('en')} messages`, about: `the same in a tenant with ${many.toLocaleString('en')}`, url, seat: lots }),
  }
}

type Talk = { asked: number; answered: Promise<number> }

/**
 * New visitors who each ask one thing: from the message to the first sight of the agent's answer. The first second of a
 * fresh process is its own measure: code that never ran and connections that are not open yet.
 */
export const measureAnswers = async (url: string, perSecond: number, seconds: number): Promise<{ fresh: Measure; warm: Measure }> => {
  const [{ useTenant }, { issueOrRotateVisitor }] = await Promise.all([import('../../tests/support/tenants'), import('@/services/visitors/issueOrRotateVisitor')])
  const { tenantId, handle } = await useTenant('kendev')
  const open = async () => {
    const { setCookie } = await issueOrRotateVisitor({ tenantId, cookieHeader: null })
    const socket = io(url, { path: '/socket.io', transports: ['websocket'], auth: { as: 'visitor', site: handle }, extraHeaders: { cookie: setCookie.split(';')[0] ?? '' }, reconnection: false, forceNew: true })
    await new Promise<void>((resolve, reject) => void socket.once('connect', resolve).once('connect_error', reject))
    return socket
  }
  const sockets: Awaited<ReturnType<typeof open>>[] = []
  for (let made = 0; made < perSecond * (seconds + 1); made++) sockets.push(await open())
  const ask = async (socket: (typeof sockets)[number], index: number): Promise<Talk> => {
    await new Promise((resolve) => setTimeout(resolve, (1_000 * index) / perSecond))
    const asked = performance.now()
    const answered = new Promise<number>((resolve) => {
      socket.on('message', ({ type }: { type: string }) => type === 'ai_agent' && resolve(performance.now() - asked))
      setTimeout(() => resolve(Number.NaN), 10_000)
    })
    socket.emit('send', { clientId: randomUUID(), body: 'How much is the advice hour?' }, () => undefined)
    return { asked, answered }
  }
  const talks = await Promise.all(sockets.map(ask))
  const all = await Promise.all(talks.map(({ answered }) => answered))
  for (const socket of sockets) socket.disconnect()
  const measure = (name: string, part: number[], over: number) => {
    const took = part.filter((ms) => !Number.isNaN(ms))
    return toMeasure(name, `${perSecond} new conversations a second, offline agent`, [{ requests: took.length, seconds: over, errors: part.length - took.length, p50: percentile(took, 0.5), p95: percentile(took, 0.95), p99: percentile(took, 0.99), cpuMs: Number.NaN }])
  }
  return { fresh: measure('answer, first second of a process', all.slice(0, perSecond), 1), warm: measure('agent’s answer', all.slice(perSecond), seconds) }
}
