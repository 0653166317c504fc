import { randomFillSync } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'

/** Asking the system for sixteen random bytes costs as much as storing a message's row; a page of them serves 256 messages. */
const pool = Buffer.alloc(4_096)
let used = pool.length

/** A message's id: version 7, so that rows lie in the order of time. Within a millisecond the order is the channel's `seq`. */
export const newMessageId = (): string => {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += 16
  return uuidv7({ random: pool.subarray(used - 16, used) })
}
