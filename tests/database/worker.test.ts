import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { payloadTransaction } from '@/db/payloadTransaction'
import { asTenant } from '@/db/scope'
import { enqueue } from '@/jobs/enqueue'
import { makeTenant } from '../support/tenants'
import { asOwner } from '../isolation/rowsOf'
import { until } from './support'

type Worker = { child: ChildProcess; said: () => string }

const running: ChildProcess[] = []

const startWorker = (...args: string[]): Worker => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'testing/workers/effectWorker.ts', ...args], { env: process.env, stdio: ['ignore', 'pipe', 'inherit'] })
  running.push(child)
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return { child, said: () => text }
}

const heard = (worker: Worker, word: string, patience: number) => until(async () => worker.said().split('\n').includes(word), patience)

/** security.md section 1 and payload.md section 11: a killed worker’s job is taken up by another, its effect counted once. */
describe('a worker that is killed in the middle of a job', () => {
  afterAll(() => running.forEach((child) => child.kill('SIGKILL')))

  it('is replaced within 15 seconds, and its effect counts once', async () => {
    const { payload, tenantId } = await makeTenant()
    const documentId = randomUUID()
    const first = startWorker('--hang')
    await heard(first, 'ready', 60_000)
    await asTenant(tenantId, () => payloadTransaction(payload, {}, (req) => enqueue(req, { queue: 'content.publish', data: { tenantId, collection: 'posts', documentId, publishAt: new Date().toISOString() } })))
    await heard(first, 'effect', 30_000)
    const second = startWorker()
    await heard(second, 'ready', 60_000)
    first.child.kill('SIGKILL')
    const killed = Date.now()
    await heard(second, 'done', 30_000)
    const took = Date.now() - killed
    const counts = await asOwner(`select tag, version::int from core.tag_versions where tenant_id = $1 and (tag like 'test:%' or tag like 'runs:%') order by tag`, [tenantId])
    expect(counts).toEqual([{ tag: `runs:${documentId}`, version: 2 }, { tag: `test:${documentId}`, version: 1 }])
    await until(async () => (await asOwner(`select 1 from pgboss.job where data ->> 'documentId' = $1 and state = 'completed'`, [documentId])).length === 1)
    expect(took).toBeLessThan(15_000)
  }, 180_000)
})
