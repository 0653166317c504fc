import { limits } from '@/realtime/limits'

const encoder = new TextEncoder()

/** How much room is left for a message's text, in bytes of UTF-8; undefined while it is far from the limit. */
export const bytesLeft = (text: string): number | undefined => {
  if (text.length * 3 < limits.textBytes * 0.9) return undefined
  const left = limits.textBytes - encoder.encode(text).length
  return left < limits.textBytes * 0.1 ? left : undefined
}
