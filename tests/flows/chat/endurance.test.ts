import { Agent, request } from 'node:http'
import { WebSocket } from 'ws'
import { heartbeat, socketsPerAddress } from '@/realtime/limits'
import { makeTenant, type TestTenant } from '../../support/tenants'
import { asVisitor, type Client, newVisitor, type Node, say, startNode, until, useKept } from './support'

type RawSocket = { line: WebSocket; closed: () => boolean }

/** A line that speaks the protocol by hand: nothing is answered that the test does not answer. */
const rawLine = async (node: Node, handle: string, cookie: string): Promise<RawSocket> => {
  const line = new WebSocket(`${node.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, { headers: { cookie } })
  let over = false
  line.on('close', () => (over = true)).on('error', () => undefined)
  const said: string[] = []
  line.on('message', (part) => said.push(String(part)))
  await until(() => said.some((part) => part.startsWith('0{')))
  line.send(`40${JSON.stringify({ as: 'visitor', site: handle })}`)
  await until(() => said.some((part) => part.startsWith('40{')))
  return { line, closed: () => over }
}

/** One bare handshake over polling. @returns its status */
const shakeHands = (node: Node, agent: Agent, localAddress: string) =>
  new Promise<number>((resolve, reject) => {
    const asked = request(`${node.url}/socket.io/?EIO=4&transport=polling`, { agent, localAddress }, (answer) => answer.resume().on('end', () => resolve(answer.statusCode ?? 0)))
    asked.on('error', reject).end()
  })

const percentile95 = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0

describe('what one line can do to the others', () => {
  let tenant: TestTenant
  let node: Node
  const keep = useKept()
  const neighbour = async (): Promise<Client> => keep(asVisitor(node, tenant.handle, (await newVisitor(tenant.tenantId)).cookie))
  const hostile = async () => rawLine(node, tenant.handle, (await newVisitor(tenant.tenantId)).cookie)

  beforeEach(async () => {
    tenant ??= await makeTenant()
    node = await startNode()
  }, 60_000)
  afterEach(() => node.close())

  it('who never answers a heartbeat is gone: within 30 s, here in shorter time', async () => {
    expect(heartbeat.pingInterval + heartbeat.pingTimeout).toBeLessThanOrEqual(30_000)
    Object.assign((node.io.engine as unknown as { opts: object }).opts, { pingInterval: 300, pingTimeout: 200 })
    const alive = await neighbour()
    const { closed } = await hostile()
    await until(closed)
    expect(await say(alive, 'I answer mine')).toMatchObject({ ok: true })
  })

  it('ten thousand frames a second end the line; the others are served, and nothing is hoarded', async () => {
    const others = await Promise.all([neighbour(), neighbour(), neighbour()])
    const before = process.memoryUsage().rss
    const took: number[] = []
    const floods = await Promise.all([hostile(), hostile(), hostile()])
    const frames = ['42["typing",{}]', '42["join",{}]', '42["send",{}]', '42["nothing",1]']
    const flood = () => floods.forEach(({ line }) => line.readyState === WebSocket.OPEN && Array.from({ length: 170 }, (_, turn) => line.send(frames[turn % frames.length] ?? '')))
    flood()
    const flooding = setInterval(flood, 50)
    for (let round = 0; round < 20; round++) {
      await Promise.all(others.map(async (one) => {
        const began = performance.now()
        expect(await say(one, `round ${round}`)).toMatchObject({ ok: true })
        took.push(performance.now() - began)
      }))
    }
    await until(() => floods.every(({ closed }) => closed()))
    clearInterval(flooding)
    process.stdout.write(`neighbours of a flood answered, p95: ${percentile95(took).toFixed(0)} ms\n`)
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
  }, 30_000)

  it('five thousand lines from one address are not let in; another address is', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 40 })
    const statuses = await Promise.all(Array.from({ length: 5_000 }, () => shakeHands(node, agent, '127.0.0.1')))
    const admitted = statuses.filter((status) => status === 200).length
    expect(statuses.filter((status) => status >= 500)).toEqual([])
    // Those who come in the same moment are counted a moment later.
    expect(admitted).toBeGreaterThanOrEqual(socketsPerAddress)
    expect(admitted).toBeLessThan(socketsPerAddress + 100)
    const elsewhere = new Agent()
    expect(await shakeHands(node, elsewhere, '127.0.0.2')).toBe(200)
    expect(await shakeHands(node, agent, '127.0.0.1')).toBe(403)
    agent.destroy()
    elsewhere.destroy()
  }, 60_000)
})
