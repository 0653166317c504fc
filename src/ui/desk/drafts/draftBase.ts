import { z } from '@/blocks/shared/browserSchema'

const shape = z.object({ text: z.string(), at: z.string() })

/** What this device and the server last agreed on, and when by the server's clock. */
export type DraftBase = z.infer<typeof shape>

const prefix = 'spaces-draft-base:'
const never: DraftBase = { text: '', at: '' }

export const draftBase = {
  read(channelId: string): DraftBase {
    try {
      return shape.parse(JSON.parse(localStorage.getItem(prefix + channelId) ?? 'null'))
    } catch {
      return never
    }
  },
  write(channelId: string, base: DraftBase): void {
    try {
      localStorage.setItem(prefix + channelId, JSON.stringify(base))
    } catch {
      // Full or forbidden: the next text of this device counts as new.
    }
  },
}
