import { createServer } from 'node:http'
import pg from 'pg'
import { type WebSocket, WebSocketServer } from 'ws'

/** The least that stores and shows messages: one INSERT each, then the room. What ours is compared with. */
const pool = new pg.Pool({ connectionString: process.env.REFERENCE_DATABASE, max: 8 })
await pool.query('create table if not exists reference_messages (id bigserial primary key, room text not null, client_id text not null unique, body text not null, created_at timestamptz not null default now())')

const rooms = new Map<string, Set<WebSocket>>()
const server = createServer()
new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (socket, { url = '' }) => {
  const members = rooms.get(url) ?? new Set<WebSocket>()
  rooms.set(url, members.add(socket))
  socket.on('close', () => members.delete(socket))
  socket.on('message', (data) => {
    const { clientId, body } = JSON.parse(String(data)) as { clientId: string; body: string }
    const store = pool.query('insert into reference_messages (room, client_id, body) values ($1, $2, $3) returning id', [url, clientId, body])
    void store.then(({ rows }) => {
      socket.send(JSON.stringify({ ack: clientId }))
      const text = JSON.stringify({ id: (rows[0] as { id: string }).id, body })
      for (const member of members) member.send(text)
    })
  })
})
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.({ ready: true }))
process.once('disconnect', () => process.exit(0))
