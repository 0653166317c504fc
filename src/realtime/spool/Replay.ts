import { databaseWatch } from '@/resilience/database/DatabaseWatch'
import { SpacesError } from '@/errors/SpacesError'
import { toSpacesError } from '@/errors/toSpacesError'
import { log } from '@/log/log'
import type { NewMessage } from '@/messages/NewMessage'
import { prepareMessage } from '@/services/messages/postMessage'
import { processWriter } from '../writer/processWriter'
import type { KeptCall, KeptEntry, Spool } from './Spool'

/** Messages in one transaction, and the pause before another try (ms). */
const pace = { batch: 200, pause: 250 }

type Prepared = { entry: KeptEntry; message: NewMessage } | { entry: KeptEntry; error: SpacesError }

const prepare = async (entry: KeptEntry): Promise<Prepared> => {
  try {
    return { entry, message: await prepareMessage(entry.call) }
  } catch (error) {
    return { entry, error: toSpacesError(error) }
  }
}

const passing = ({ code }: SpacesError) => code === 'unavailable' || code === 'conflict'

/**
 * Brings what was kept into the log when the database is back: in order, a group in one transaction, so that a second
 * outage in the middle leaves a clean edge. What was stored already (its acknowledgement was lost) is not stored again.
 */
export class Replay {
  private running: Promise<void> | undefined
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly spool: Spool, private readonly refused: (call: KeptCall, error: SpacesError) => void) {}

  /** Starts when there is something to do and the database answers; more than once does no harm. */
  start(): void {
    if (this.running || this.spool.size === 0 || !databaseWatch().isUp) return
    clearTimeout(this.timer)
    this.running = this.work().finally(() => {
      this.running = undefined
      if (this.spool.size > 0) this.timer = setTimeout(() => this.start(), pace.pause).unref()
    })
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer)
    await this.running
    clearTimeout(this.timer)
  }

  private async work(): Promise<void> {
    const began = performance.now()
    const total = this.spool.size
    while (this.spool.size > 0 && databaseWatch().isUp) {
      if (!(await this.group(this.spool.first(pace.batch)))) return
    }
    log.info({ messages: total, ms: Math.round(performance.now() - began) }, 'kept messages are in the log')
  }

  /** @returns whether the next group may go. */
  private async group(entries: KeptEntry[]): Promise<boolean> {
    const prepared = await Promise.all(entries.map(prepare))
    if (prepared.some((one) => 'error' in one && passing(one.error))) return false
    const ready = prepared.flatMap((one) => ('message' in one ? [one] : []))
    const outcomes = await processWriter().writeTogether(ready.map(({ message }) => message))
    const results = [
      ...prepared.flatMap((one) => ('error' in one ? [{ entry: one.entry, error: one.error }] : [])),
      ...ready.map(({ entry }, index) => ({ entry, error: errorOf(outcomes[index]) })),
    ]
    if (results.some(({ error }) => error && passing(error))) return false
    await this.spool.settle(results.flatMap(({ entry, error }) => (error ? [] : [entry])))
    for (const { entry, error } of results) if (error) await this.setAside(entry, error)
    return true
  }

  private async setAside(entry: KeptEntry, error: SpacesError): Promise<void> {
    const { ctx, input } = entry.call
    log.warn({ tenant: ctx.tenantId, channel: input.channelId, code: error.code }, 'a kept message is refused by the log and put aside')
    await this.spool.putAside(entry, error.code)
    this.refused(entry.call, error)
  }
}

const errorOf = (outcome: { error: SpacesError } | { stored: unknown } | undefined): SpacesError | undefined => {
  if (!outcome) return new SpacesError('internal')
  return 'error' in outcome ? outcome.error : undefined
}
