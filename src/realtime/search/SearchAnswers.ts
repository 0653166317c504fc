import type { WireMessage } from '../protocol'

export type SearchAnswers = {
  /** `hints`: what was meant as a filter and is none, in words for the person. */
  search: { ok: true; messages: WireMessage[]; more: boolean; hints?: string[] }
  locate: { ok: true; tenantId: string; channelId: string; seq: number }
  /** `more`: older ones exist; `newer`: later ones exist. */
  around: { ok: true; messages: WireMessage[]; more: boolean; newer: boolean }
}
