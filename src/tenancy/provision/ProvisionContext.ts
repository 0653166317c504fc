import type { Payload, PayloadRequest } from 'payload'
import type { CheckedTemplate } from '../template/checkTemplate'

export type ProvisionInput = {
  template: string
  handle: string
  /** Empty: the template's own name. */
  name?: string
  owner: { email: string; name?: string; password?: string }
}

/** What the steps hand to each other; names of the pack resolve to ids through it, also after a crash. */
export type ProvisionContext = {
  payload: Payload
  template: CheckedTemplate
  input: ProvisionInput
  tenantId: string
  /** The request of the running step: every write passes it and so joins the step's transaction. */
  req: PayloadRequest
  media: (key: string) => string
  product: (slug: string) => string
  form: (slug: string) => string
  markdown: (text: string) => Promise<Record<string, unknown>>
}
