import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export type Balancer = { url: string; connections: () => number; cutAll: () => void; stop: () => Promise<void> }

/** A small TCP balancer: connections in turn to the nodes that accept them; a dead node is passed over. */
export const startBalancer = async (ports: () => number[]): Promise<Balancer> => {
  const open = new Set<Socket>()
  let turn = 0
  const pipe = (client: Socket, tries: number) => {
    const choices = ports()
    const port = choices[turn++ % choices.length]
    if (port === undefined || tries > choices.length) return void client.destroy()
    const server = connect(port, '127.0.0.1')
    let joined = false
    server.once('connect', () => {
      joined = true
      client.pipe(server)
      server.pipe(client)
    })
    server.on('error', () => (joined ? client.destroy() : pipe(client, tries + 1)))
    server.on('close', () => joined && client.destroy())
    client.on('close', () => server.destroy())
  }
  const server = createServer((client) => {
    client.setNoDelay(true)
    open.add(client)
    client.on('error', () => undefined).once('close', () => open.delete(client))
    pipe(client, 0)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cutAll = () => open.forEach((client) => client.resetAndDestroy())
  const stop = async () => {
    cutAll()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, connections: () => open.size, cutAll, stop }
}
