import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { codes } from '@/errors/codes'
import { SpacesError } from '@/errors/SpacesError'
import { submitForm, type SubmitFormInput, type UploadedFile } from '@/services/forms/submitForm'
import { visitorOf } from '@/services/visitors/visitorOf'
import { clientAddress } from './clientAddress'
import type { NextHandler } from './nextHandler'
import { guardJson } from './jsonGuard'
import { showFormAgain } from './showFormAgain'
import type { SiteTarget } from './siteOf'
import { sitePayload } from './sitePayload'
import { toWebRequest } from './toWebRequest'

const own = new Set(['hp_link', 'hp_step', 'hp_block'])

const readForm = async (req: IncomingMessage): Promise<Omit<SubmitFormInput, 'slug'>> => {
  const request = await toWebRequest(req, 25 * 1024 * 1024)
  const data = await request.formData().catch((cause: unknown) => {
    throw new SpacesError('malformed', 'That form could not be read.', { cause })
  })
  const answers: Record<string, string> = Object.create(null) as Record<string, string>
  const files: Record<string, UploadedFile> = {}
  let parts = 0
  for (const [name, value] of data) {
    if (++parts > 400) throw new SpacesError('too_large', 'That form has too many parts.')
    if (typeof value === 'string') answers[name] = value
    else if (value.size > 0) files[name] = { name: value.name, type: value.type, data: Buffer.from(await value.arrayBuffer()) }
  }
  guardJson({ ...answers })
  return { answers: Object.fromEntries(Object.entries(answers).filter(([name]) => !own.has(name))), files, honeypot: answers.hp_link ?? '', blockId: blockName.safeParse(answers.hp_block).data }
}

/** Blocks are named by whoever wrote the message: `<uuid>`, `<uuid>-0` … */
const blockName = z.string().regex(/^[\w-]{1,80}$/)

const wantsJson = (req: IncomingMessage) => String(req.headers.accept ?? '').includes('application/json')

const json = (res: ServerResponse, status: number, body: unknown) => {
  res.statusCode = status
  res.setHeader('content-type', 'application/json; charset=utf-8')
  res.setHeader('cache-control', 'no-store')
  res.end(JSON.stringify(body))
}

/** POST {base}/forms/<slug>, as a browser sends it without JavaScript, or with `Accept: application/json` from ours. */
export const receiveForm = async (req: IncomingMessage, res: ServerResponse, target: SiteTarget, slug: string, url: URL, next: NextHandler): Promise<void> => {
  const sent = await readForm(req)
  const visitor = await visitorOf(target.tenant.id, String(req.headers.cookie ?? ''))
  const ctx = { payload: await sitePayload(), tenantId: target.tenant.id, visitorId: visitor?.visitorId ?? null, address: clientAddress(req) }
  const refusedFile = (error: unknown) => {
    const [name] = Object.keys(sent.files)
    if (!(error instanceof SpacesError) || !['unsupported_file', 'too_large'].includes(error.code) || !name || wantsJson(req)) throw error
    return { outcome: 'invalid' as const, errors: { [name]: error.message } }
  }
  const result = await submitForm({ ctx, input: { slug, ...sent } }).catch(refusedFile)
  if (result.outcome === 'too_many') throw new SpacesError('rate_limited', codes.rate_limited.words, { retryAfterSeconds: result.retryAfterSeconds })
  if (result.outcome === 'invalid') {
    const fields = Object.entries(result.errors).map(([path, message]) => ({ path, message }))
    if (wantsJson(req)) return json(res, 400, new SpacesError('invalid_input', undefined, { fields }))
    return showFormAgain(req, res, target, { slug, values: sent.answers, errors: result.errors }, next)
  }
  if (wantsJson(req)) return json(res, 200, { ok: true, confirmation: result.confirmation })
  res.writeHead(303, { location: `${target.base}/forms/${slug}?sent=1`, 'cache-control': 'no-store' })
  res.end()
}
