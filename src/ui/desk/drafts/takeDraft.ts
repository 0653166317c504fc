import type { DraftBase } from './draftBase'

/** A text as the server has it, and since when; null when it was never given one. */
export type ServerDraft = { text: string; at: string | null }

/**
 * The text a box begins with: what another device wrote later, where this one has written nothing since they agreed; else this
 * device's own, so that nothing typed is ever lost. Times are the server's.
 */
export const takeDraft = (local: string, base: DraftBase, server: ServerDraft): { text: string; base: DraftBase } => {
  const newer = server.at !== null && server.at > base.at
  if (newer && (local === base.text || local === '')) return { text: server.text, base: { text: server.text, at: server.at ?? '' } }
  return { text: local, base }
}
