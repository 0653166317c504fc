import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { io, type Socket } from 'socket.io-client'
import type { Answers, ClientEvents, Handshake, Refusal, ServerEvents, WireMessage } from '@/realtime/protocol'
import { attachGateway } from '@/realtime/gateway'
import { databaseWatch } from '@/resilience/database/DatabaseWatch'
import { issueOrRotateVisitor } from '@/services/visitors/issueOrRotateVisitor'
import { testPayload } from '../../support/payload'

export type Client = Socket<ServerEvents, ClientEvents>
export type Node = { url: string; close: () => Promise<void>; io: Awaited<ReturnType<typeof attachGateway>>['io'] }

/** A realtime node on a port of its own. */
export const startNode = async (): Promise<Node> => {
  if (!databaseWatch().isUp) await databaseWatch().start()
  const server = createServer((_, res) => res.end('not socket.io'))
  const gateway = await attachGateway(server, { payload: testPayload })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async () => {
    await gateway.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close, io: gateway.io }
}

export const cookieOf = (setCookie: string) => setCookie.split(';')[0] ?? ''

/** A new visitor of a tenant with his cookie. */
export const newVisitor = async (tenantId: string) => {
  const { visitorId, setCookie } = await issueOrRotateVisitor({ tenantId, cookieHeader: null })
  return { visitorId, cookie: cookieOf(setCookie) }
}

type Headers = Record<string, string>

export const open = (node: Node, auth: Handshake, headers: Headers = {}, transports = ['websocket']): Client =>
  io(node.url, { path: '/socket.io', transports, auth, extraHeaders: headers, reconnection: false, forceNew: true })

/** Resolves with the connected client, or rejects with the refusal's code. */
export const connected = (client: Client): Promise<Client> =>
  new Promise((resolve, reject) => {
    client.once('connect', () => resolve(client))
    client.once('connect_error', (error: Error & { data?: { code?: string } }) => reject(Object.assign(error, { code: error.data?.code ?? error.message })))
  })

export const asVisitor = (node: Node, handle: string, cookie: string) => connected(open(node, { as: 'visitor', site: handle }, { cookie }))

export const asStaff = (node: Node, token: string) => connected(open(node, { as: 'staff' }, { authorization: `JWT ${token}` }))

/** Clients of a suite that leave after each test, whatever became of it. */
export const useKept = (): ((client: Promise<Client>) => Promise<Client>) => {
  const clients: Client[] = []
  afterEach(() => clients.splice(0).forEach((client) => client.disconnect()))
  return async (client) => {
    clients.push(await client)
    return client
  }
}

type Event = keyof Answers

/** Sends an event and gives its answer, whatever it is. */
export const ask = <Name extends Event>(client: Client, event: Name, input: unknown): Promise<Answers[Name] & Partial<Refusal>> =>
  (client.timeout(5_000) as unknown as { emitWithAck: (event: string, input: unknown) => Promise<Answers[Name] & Partial<Refusal>> }).emitWithAck(event, input)

/** Gathers what a client is shown, as the browser does: pages received, doubles left out. */
export const collect = (client: Client): WireMessage[] => {
  const shown: WireMessage[] = []
  const add = (message: WireMessage) => void (shown.every(({ id }) => id !== message.id) && shown.push(message))
  client.on('message', add)
  client.on('messages', (page, received) => {
    page.messages.forEach(add)
    received()
  })
  return shown
}

export const say = (client: Client, body: string, more: Record<string, unknown> = {}) => ask(client, 'send', { clientId: randomUUID(), body, ...more })

/** Waits until the condition holds; fails after `patience` ms. */
export const until = async (condition: () => boolean | Promise<boolean>, patience = 5_000): Promise<void> => {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    if (await condition()) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('what was waited for did not happen')
}

export const next = <Name extends keyof ServerEvents>(client: Client, event: Name): Promise<Parameters<ServerEvents[Name]>[0]> =>
  new Promise((resolve) => client.once(event, ((value: never) => resolve(value)) as never))
