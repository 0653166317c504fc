import { SpacesError } from '@/errors/SpacesError'
import { databaseWatch } from '@/resilience/database/DatabaseWatch'

const away = () => new SpacesError('unavailable', undefined, { retryAfterSeconds: 3 })

/** Work that needs the database, given up at the moment it goes away: nobody waits for a frozen one. */
export class WhileUp {
  private readonly waiting = new Set<(error: Error) => void>()
  private readonly down = () => {
    for (const reject of this.waiting) reject(away())
    this.waiting.clear()
  }

  constructor() {
    databaseWatch().on('down', this.down)
  }

  /** @throws SpacesError unavailable at once while the database is away, or when it goes */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (!databaseWatch().isUp) return Promise.reject(away())
    return new Promise<Result>((resolve, reject) => {
      this.waiting.add(reject)
      work().then(resolve, reject).finally(() => this.waiting.delete(reject))
    })
  }

  stop(): void {
    databaseWatch().off('down', this.down)
  }
}
