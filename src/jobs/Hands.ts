/** Wakes one pg-boss worker, so that it looks for a job now. */
type Wake = (id: string) => void

/**
 * The hands of one queue. pg-boss wakes every worker of a queue for each job, and all but one look in vain; here a word
 * wakes one free hand, and a hand that found something wakes the next, for there may be more. So a job costs two or three
 * looks instead of one for each hand, and as many hands as there are jobs are soon at work.
 */
export class Hands {
  private readonly free = new Set<string>()

  constructor(private readonly wake: Wake) {}

  add(id: string): void {
    this.free.add(id)
  }

  /** There may be a job: one free hand looks. With none free, each looks again when it has finished. */
  call(): void {
    const [id] = this.free
    if (id) this.wake(id)
  }

  /** Runs a job with this hand. */
  async work(id: string, job: () => Promise<void>): Promise<void> {
    this.free.delete(id)
    this.call()
    try {
      await job()
    } finally {
      this.free.add(id)
      // A finished hand looks again at once (fault-drills.md M7); pg-boss notes its result first.
      setImmediate(() => this.wake(id))
    }
  }
}
