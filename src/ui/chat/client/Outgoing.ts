/** A message on its way: what was written, and how far it got. */
export type Outgoing = {
  clientId: string
  body: string
  page: string
  /** ISO 8601, by this device's clock. */
  writtenAt: string
  state: 'sending' | 'kept' | 'refused' | 'sent'
  /** Why it was refused, in words for the person. */
  problem?: string
}
