import { z } from '@/blocks/shared/browserSchema'
import { deviceText } from '@/ui/composer/deviceText'

const shape = z.object({ text: z.string(), at: z.string() })

/** What this device and the server last agreed on, and when by the server's clock. */
export type DraftBase = z.infer<typeof shape>

const prefix = 'spaces-draft-base:'
const never: DraftBase = { text: '', at: '' }

export const draftBase = {
  read(key: string): DraftBase {
    try {
      return shape.parse(JSON.parse(deviceText.read(prefix + key)))
    } catch {
      return never
    }
  },
  write(key: string, base: DraftBase): void {
    deviceText.write(prefix + key, JSON.stringify(base))
  },
}
