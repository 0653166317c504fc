type Budget = { burst: number; perSecond: number }

/** So many at once, so many a second after that. */
export class TokenBucket {
  private tokens: number
  private at = performance.now()

  constructor(private readonly budget: Budget) {
    this.tokens = budget.burst
  }

  /** Takes one if there is one. */
  take(): boolean {
    const now = performance.now()
    this.tokens = Math.min(this.budget.burst, this.tokens + ((now - this.at) / 1_000) * this.budget.perSecond)
    this.at = now
    if (this.tokens < 1) return false
    this.tokens -= 1
    return true
  }

  /** Seconds until the next one, at least 1. */
  get waitSeconds(): number {
    return Math.max(1, Math.ceil((1 - this.tokens) / this.budget.perSecond))
  }
}
