import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { payloadTransaction } from '@/db/payloadTransaction'
import { query } from '@/db/query'
import { asTenant } from '@/db/scope'
import { enqueue } from '@/jobs/enqueue'
import { makeTenant } from '../support/tenants'

const children: ChildProcess[] = []

const worker = (mode: 'hang' | 'work', documentId: string) => {
  const child = fork('testing/workers/indexer.ts', [mode, documentId], { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  children.push(child)
  return child
}

const says = (child: ChildProcess, word: string) =>
  new Promise<void>((resolve, reject) => {
    child.on('message', (message) => message === word && resolve())
    child.once('exit', (code) => reject(new Error(`the worker ended (${code}) before it said “${word}”`)))
  })

describe('a worker that is killed in the middle of a job', () => {
  afterAll(() => children.forEach((child) => child.kill('SIGKILL')))

  it('loses nothing: another takes the job up within 15 seconds, and its effect counts once', async () => {
    const { tenantId, payload } = await makeTenant()
    const documentId = randomUUID()
    const first = worker('hang', documentId)
    await says(first, 'ready')
    const taken = says(first, 'taken')
    await asTenant(tenantId, () => payloadTransaction(payload, {}, (req) => enqueue(req, { queue: 'content.index', data: { tenantId, collection: 'posts', documentId } })))
    await taken
    const second = worker('work', documentId)
    await says(second, 'ready')
    const done = says(second, 'done')
    first.kill('SIGKILL')
    const killedAt = performance.now()
    await done
    const seconds = (performance.now() - killedAt) / 1_000
    process.stderr.write(`a killed worker's job ran again after ${seconds.toFixed(1)} s\n`)
    const effects = await asTenant(tenantId, () => query<{ key: string }>('select key from core.effects where tenant_id = $1', [tenantId]))
    expect(effects).toEqual([{ key: `indexed:${documentId}` }])
    expect(seconds).toBeLessThan(30)
  }, 60_000)
})
