import { query } from '@/db/query'
import { startWorkers } from '@/jobs/work'

/**
 * A worker that does its one effect and then, when told so, never comes back: the tests kill it there. The effect is
 * written down under the job's key, so that doing it again counts nothing.
 */
const hangs = process.argv.includes('--hang')

const say = (word: string) => process.stdout.write(`${word}\n`)

await startWorkers([
  {
    queue: 'content.publish',
    workers: 1,
    handle: async ({ tenantId, documentId }) => {
      const key = `test:${documentId}`
      const done = await query('insert into core.effects (tenant_id, key) values ($1, $2) on conflict do nothing returning key', [tenantId, key])
      if (done.length > 0) await query('select core.touch_tag($1, $2)', [tenantId, key])
      await query('select core.touch_tag($1, $2)', [tenantId, `runs:${documentId}`])
      say('effect')
      if (hangs) await new Promise(() => setInterval(() => undefined, 1_000))
      say('done')
    },
  },
])
say('ready')
