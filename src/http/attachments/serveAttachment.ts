import type { IncomingMessage, ServerResponse } from 'node:http'
import send from 'send'
import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { type AttachmentRow, readAttachment } from '@/queries/chat/readAttachment'
import { attachmentFile } from '@/services/attachments/attachmentFile'
import type { SiteTarget } from '../siteOf'
import { takeFrameCookie } from '../widget/takeFrameCookie'
import { chatReader } from './chatReader'

const named = /^([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})\.([a-z0-9]{3,4})$/

const refusals = new Set(['not_found', 'not_signed_in', 'not_allowed', 'origin_refused', 'unprocessable'])

/** The customer whose talk it is, or one of the staff; whoever else asks hears that there is nothing. */
const mayOpen = async (req: IncomingMessage, target: SiteTarget, channelId: string): Promise<boolean> => {
  for (const as of ['visitor', 'staff'] as const) {
    try {
      await chatReader(req, { target, channelId, as })
      return true
    } catch (error) {
      if (!(error instanceof SpacesError) || !refusals.has(error.code)) throw error
    }
  }
  return false
}

/** A file is saved under what it is, whatever it was called: a picture was drawn anew, and a "letter.html" that is a PDF opens as one. */
const savedAs = (name: string, ending: string): string => (name.toLowerCase().endsWith(`.${ending}`) ? name : `${name.replace(/\.(jpe?g|png|gif)$/i, '')}.${ending}`)

const setHeaders = (answer: ServerResponse, { mime, name, ending }: AttachmentRow) => {
  const shown = /^(image|audio)\//.test(mime)
  answer.setHeader('content-type', mime)
  answer.setHeader('content-disposition', `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(savedAs(name, ending)).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`)
  answer.setHeader('x-content-type-options', 'nosniff')
  answer.setHeader('content-security-policy', "sandbox; default-src 'none'")
  answer.setHeader('cross-origin-resource-policy', 'same-origin')
  // Asked again each time: who lost access must not go on reading from a cache.
  answer.setHeader('cache-control', 'private, no-cache')
}

/** GET {base}/chat/files/<id>.<ending>: a file of a conversation, for those who may read it, and never as a page. */
export const serveAttachment = async (req: IncomingMessage, res: ServerResponse, target: SiteTarget, name: string): Promise<void> => {
  takeFrameCookie(req, target)
  const [, id, ending] = named.exec(name) ?? []
  const file = id && (await asTenant(target.tenant.id, () => readAttachment(target.tenant.id, id)))
  if (!file || file.ending !== ending || !(await mayOpen(req, target, file.channelId))) throw new SpacesError('not_found')
  const { root, name: stored } = attachmentFile({ tenantId: target.tenant.id, id: file.id, ending: file.ending })
  send(req, `/${stored}`, { root, index: false, dotfiles: 'deny', cacheControl: false })
    .on('headers', (answer: ServerResponse) => setHeaders(answer, file))
    .on('error', () => {
      res.statusCode = 404
      res.end(JSON.stringify(new SpacesError('not_found')))
    })
    .pipe(res)
}
