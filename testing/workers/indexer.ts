import { transaction } from '@/db/transaction'
import { startWorkers } from '@/jobs/work'

/**
 * A worker process of the tests. With `hang` it takes the job of the named document, says so and never ends, so that
 * somebody can kill it in the middle; without, its effect is counted once by its key. Jobs of other tests just pass.
 */
const [, , mode, watched] = process.argv
const hang = mode === 'hang'
const say = (word: string, documentId: string) => documentId === watched && process.send?.(word)

await startWorkers([
  {
    queue: 'content.index',
    workers: 1,
    handle: async ({ tenantId, documentId }) => {
      say('taken', documentId)
      if (hang && documentId === watched) await new Promise(() => undefined)
      await transaction((client) => client.query('insert into core.effects (tenant_id, key) values ($1, $2) on conflict do nothing', [tenantId, `indexed:${documentId}`]))
      say('done', documentId)
    },
  },
])
process.send?.('ready')
