/** A message on its way: what was written, and how far it got. */
export type Outgoing = {
  clientId: string
  body: string
  page: string
  /** With the first words: who should answer. */
  first?: 'agent' | 'person'
  /** ISO 8601, by this device's clock. */
  writtenAt: string
  /** `kept`: on this device; `held`: on the server's disk, not yet in the log. */
  state: 'sending' | 'kept' | 'held' | 'refused' | 'sent'
  /** Why it was refused, in words for the person. */
  problem?: string
}
