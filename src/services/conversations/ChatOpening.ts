/** What the chat panel needs to open: who you are, your conversation if there is one, who answers, and when people are there. */
export type ChatOpening = {
  visitorId: string
  channelId: string | null
  agent: { name: string; role: string; greeting: string; suggestions: string[] } | null
  /** The customer is asked whether the assistant or a person should answer first. */
  mayChoose: boolean
  business: { name: string; phone: string; email: string; hours: { open: boolean; text: string } | null }
  /** Whether this business takes files here. */
  files: boolean
  /** Only for a frame on another website, which keeps it instead of a cookie. */
  token?: string
}
