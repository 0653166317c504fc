/** What the script on the host page may say to the frame. */
export type HostMessage = { type: 'hello'; page: string; open: boolean } | { type: 'shown'; open: boolean } | { type: 'page'; page: string } | { type: 'ask'; text: string }

/** What the frame says to the host page: never a word of the conversation. */
export type FrameMessage = { type: 'ready' } | { type: 'close' } | { type: 'talked' } | { type: 'unread'; count: number }

const isPath = (value: unknown): value is string => typeof value === 'string' && value.startsWith('/') && value.length <= 400

/** Reads a message of the host page; undefined for everything that has not exactly one of the known shapes. */
export const hostMessage = (data: unknown): HostMessage | undefined => {
  if (typeof data !== 'object' || data === null || !('spaces' in data) || data.spaces !== 1) return undefined
  const { type, page, open, text } = data as Record<string, unknown>
  if (type === 'hello' && isPath(page) && typeof open === 'boolean') return { type, page, open }
  if (type === 'shown' && typeof open === 'boolean') return { type, open }
  if (type === 'page' && isPath(page)) return { type, page }
  if (type === 'ask' && typeof text === 'string' && text.trim() !== '' && text.length <= 2_000) return { type, text }
  return undefined
}
