import { randomUUID } from 'node:crypto'
import { io } from 'socket.io-client'
import { WebSocket } from 'ws'
import { type Load, type LoadResult, loadSchema } from './Load'

/** One connection of the load client, whichever protocol it speaks. `send` resolves with whether it was stored. */
type Seat = { room: string; send: (body: string) => Promise<boolean>; close: () => void }
type Seen = (body: string) => void
type Place = Load['seats'][number]

const chatSeat = async (url: string, { auth, headers, room }: Place, seen: Seen, idle: boolean): Promise<Seat> => {
  const socket = io(url, { path: '/socket.io', transports: ['websocket'], auth, extraHeaders: headers, reconnection: false, forceNew: true })
  socket.on('message', ({ body }: { body: string }) => seen(body))
  socket.on('messages', (_: unknown, received: () => void) => received())
  await new Promise<void>((resolve, reject) => void socket.once('connect', resolve).once('connect_error', reject))
  const ask = (event: string, input: unknown) => socket.timeout(20_000).emitWithAck(event, input) as Promise<{ ok?: true }>
  if (!idle && !(await ask('join', { channelId: room })).ok) throw new Error('a client was not let in')
  return { room, send: async (body) => (await ask('send', { channelId: room, clientId: randomUUID(), body })).ok === true, close: () => socket.disconnect() }
}

const referenceSeat = async (url: string, { room }: Place, seen: Seen): Promise<Seat> => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/${room}`)
  const waiting = new Map<string, (stored: boolean) => void>()
  socket.on('message', (data) => {
    const { ack, body } = JSON.parse(String(data)) as { ack?: string; body?: string }
    if (ack) waiting.get(ack)?.(true)
    else if (body) seen(body)
  })
  await new Promise((resolve, reject) => void socket.once('open', resolve).once('error', reject))
  const send = (body: string) => new Promise<boolean>((resolve) => {
    const clientId = randomUUID()
    waiting.set(clientId, resolve)
    socket.send(JSON.stringify({ clientId, body }))
  })
  return { room, send, close: () => socket.close() }
}

const connectAll = async ({ kind, url, seats, idle = false }: Load, seen: Seen): Promise<Seat[]> => {
  const connected: Seat[] = []
  for (let at = 0; at < seats.length; at += 20) {
    connected.push(...(await Promise.all(seats.slice(at, at + 20).map((seat) => (kind === 'chat' ? chatSeat(url, seat, seen, idle) : referenceSeat(url, seat, seen))))))
  }
  return connected
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)))

/** Each seat writes at its own pace, spread over the interval, and waits for its answer before the next. */
const write = async (seat: Seat, { every, delay, until, result }: { every: number; delay: number; until: number; result: LoadResult }) => {
  await pause(delay)
  for (let due = performance.now(); due < until; due = Math.max(due + every, performance.now())) {
    await pause(due - performance.now())
    const began = performance.now()
    result.sent += 1
    const stored = await seat.send(`${began} ${seat.room}`).catch(() => false)
    if (stored) result.ack.push(performance.now() - began)
    else result.errors += 1
    result.acked += stored ? 1 : 0
  }
}

const run = async (load: Load): Promise<void> => {
  const result: LoadResult = { sent: 0, acked: 0, delivered: 0, expected: 0, errors: 0, seconds: 0, ack: [], delivery: [] }
  const seats = await connectAll(load, (body) => {
    result.delivered += 1
    result.delivery.push(performance.now() - Number(body.split(' ')[0]))
  })
  process.send?.({ connected: seats.length })
  if (load.idle) return
  await new Promise<void>((resolve) => void process.once('message', () => resolve()))
  const every = (1_000 * seats.length) / load.perSecond
  const began = performance.now()
  const until = began + load.seconds * 1_000
  await Promise.all(seats.map((seat, index) => write(seat, { every, delay: (every * index) / seats.length, until, result })))
  result.seconds = (performance.now() - began) / 1_000
  const inRoom = Map.groupBy(seats, ({ room }) => room)
  result.expected = result.acked * Math.round(seats.length / inRoom.size)
  for (let turn = 0; turn < 100 && result.delivered < result.expected; turn++) await pause(50)
  process.send?.({ result })
}

process.once('message', (wanted) => {
  void run(loadSchema.parse(wanted)).catch((error: unknown) => {
    process.stderr.write(`load client: ${error instanceof Error ? error.message : 'failed'}\n`)
    process.exit(1)
  })
})
process.once('disconnect', () => process.exit(0))
