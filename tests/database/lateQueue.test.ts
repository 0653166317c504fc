import { connect, createServer, type Server } from 'node:net'
import { loadConfig } from '@/config/config'
import { lazyBoss } from '@/jobs/lazyBoss'
import { freePort } from '../support/freePort'

/** A way to the database that can be opened after somebody tried it. */
const makeWay = async () => {
  const there = new URL(loadConfig().database.appUrl ?? '')
  const port = await freePort()
  const here = new URL(there)
  here.host = `127.0.0.1:${port}`
  const server: Server = createServer((near) => {
    const far = connect(Number(there.port), there.hostname)
    near.pipe(far).pipe(near)
    near.on('error', () => far.destroy())
    far.on('error', () => near.destroy())
  })
  const open = () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { url: here.toString(), open, close: () => new Promise((resolve) => server.close(resolve)) }
}

describe('a job queue that is first asked for while the database is away', () => {
  it('refuses then, and works when it is back', async () => {
    const way = await makeWay()
    const boss = lazyBoss({ connectionString: way.url, max: 2, migrate: false, createSchema: false, supervise: false, schedule: false })
    for (let tries = 0; tries < 3; tries++) await expect(boss()).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    await way.open()
    const [one, two] = await Promise.all([boss(), boss()])
    expect(one).toBe(two)
    expect(await one.getQueue('agent.reply')).toMatchObject({ name: 'agent.reply' })
    await one.stop({ graceful: false, close: true })
    await way.close()
  }, 20_000)
})
