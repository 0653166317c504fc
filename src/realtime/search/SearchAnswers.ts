import type { WireMessage } from '../protocol'

export type SearchAnswers = {
  search: { ok: true; messages: WireMessage[]; more: boolean }
  locate: { ok: true; tenantId: string; channelId: string; seq: number }
  /** `more`: older ones exist; `newer`: later ones exist. */
  around: { ok: true; messages: WireMessage[]; more: boolean; newer: boolean }
}
