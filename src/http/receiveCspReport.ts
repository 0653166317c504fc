import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { log } from '@/log/log'
import { readJson } from './readBody'

const report = z.object({ 'csp-report': z.object({ 'violated-directive': z.string().max(200).optional(), 'blocked-uri': z.string().max(400).optional(), 'document-uri': z.string().max(400).optional() }) })

/** What a browser blocked: counted in the log, cut short, without query strings. */
export const receiveCspReport = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
  const parsed = report.safeParse(req.method === 'POST' ? await readJson(req, 8_192).catch(() => undefined) : undefined)
  if (parsed.success) {
    const { 'violated-directive': directive, 'blocked-uri': blocked, 'document-uri': page } = parsed.data['csp-report']
    log.warn({ directive, blocked: blocked?.split('?')[0], page: page?.split('?')[0] }, 'the content security policy blocked something')
  }
  res.statusCode = 204
  res.end()
}
