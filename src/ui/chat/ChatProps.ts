/** What a tenant's page knows of its chat before anything is loaded; the same for every visitor. */
export type ChatProps = {
  handle: string
  /** '' on the tenant's own host, `/t/<handle>` on the platform's. */
  base: string
  businessName: string
  agentName: string
  greeting: string
  suggestions: string[]
  /** A colour, when the page's own `--accent` is not to be used. */
  accent?: string
}
