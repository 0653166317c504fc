import { LRUCache } from 'lru-cache'
import { processWide } from './processWide'

export type Remembered<Value> = {
  /** What is known under the key, else what `ask` answers; those who ask at the same time wait for one answer. */
  get: (key: string, ask: () => Promise<Value>) => Promise<Value>
  forget: (key: string) => void
}

/** `keep`: answers that are not worth remembering are asked for again. */
type Bounds<Value> = { forMs: number; most: number; keep?: (value: Value) => boolean }

const make = <Value>({ forMs, most, keep = () => true }: Bounds<Value>): Remembered<Value> => {
  // The cache asks for the time once in this long; its own choice, a millisecond, sets a timer for nearly every question.
  const known = new LRUCache<string, Promise<Value>>({ max: most, ttl: forMs, ttlResolution: Math.ceil(forMs / 20) })
  return {
    get: (key, ask) => {
      const before = known.get(key)
      if (before) return before
      const answer = ask()
      known.set(key, answer)
      // Only this very answer is forgotten: a newer one may stand there by then.
      const drop = () => void (known.peek(key) === answer && known.delete(key))
      answer.then((value) => keep(value) || drop(), drop)
      return answer
    },
    forget: (key) => void known.delete(key),
  }
}

/** A small memory of the process for what is asked often and changes seldom; the oldest goes when it is full, failures are not kept. */
export const remembered = <Value>(name: string, bounds: Bounds<Value>): Remembered<Value> => processWide(`remembered.${name}`, () => make(bounds))
