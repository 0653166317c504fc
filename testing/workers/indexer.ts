import { transaction } from '@/db/transaction'
import { startWorkers } from '@/jobs/work'

/**
 * A worker process of the tests. With `hang` it takes a job, says so and never ends, so that somebody can kill it in
 * the middle; without, its effect is counted once by its key.
 */
const hang = process.argv[2] === 'hang'

await startWorkers([
  {
    queue: 'content.index',
    workers: 1,
    handle: async ({ tenantId, documentId }) => {
      process.send?.('taken')
      if (hang) await new Promise(() => undefined)
      await transaction((client) => client.query('insert into core.effects (tenant_id, key) values ($1, $2) on conflict do nothing', [tenantId, `indexed:${documentId}`]))
      process.send?.('done')
    },
  },
])
process.send?.('ready')
