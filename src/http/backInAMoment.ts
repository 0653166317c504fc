import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TenantEntry } from '@/tenancy/TenantDirectory'

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const safeColour = (colour: string, otherwise: string) => (/^#[0-9a-f]{6}$/i.test(colour) ? colour : otherwise)

const html = ({ name, phone, email, accent, ink, paper, logoSvg, locale }: TenantEntry) => `<!doctype html><html lang="${escape(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="8"><title>Back in a moment · ${escape(name)}</title><style>
:root{color-scheme:light dark}body{margin:0;min-height:100dvh;display:grid;place-items:center;font:16px/26px system-ui,sans-serif;background:${safeColour(paper, '#ffffff')};color:${safeColour(ink, '#1c1c1c')}}
main{max-width:34rem;padding:32px 24px;text-align:center}svg{height:44px;width:auto;max-width:240px}h1{font-size:28px;line-height:36px;margin:24px 0 8px}a{color:inherit;text-underline-offset:3px}hr{border:0;height:3px;width:56px;margin:24px auto;background:${safeColour(accent, '#555555')};border-radius:2px}
@media (prefers-color-scheme:dark){body{background:#16171a;color:#ececec}}</style></head><body><main>${logoSvg ?? `<strong>${escape(name)}</strong>`}<h1>We are back in a moment</h1><p>This page cannot be shown right now. It will try again by itself in a few seconds.</p><hr><p>You can reach us at <a href="tel:${escape(phone.replace(/[^+\d]/g, ''))}">${escape(phone)}</a> or <a href="mailto:${escape(email)}">${escape(email)}</a>.</p></main></body></html>`

/** A page never seen while its source is away: the tenant's own look, 503, and when to come back. */
export const sendBackInAMoment = (req: IncomingMessage, res: ServerResponse, tenant: TenantEntry): void => {
  const body = Buffer.from(html(tenant))
  res.statusCode = 503
  res.setHeader('content-type', 'text/html; charset=utf-8')
  res.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'")
  res.setHeader('retry-after', '5')
  res.setHeader('cache-control', 'no-store')
  res.setHeader('content-length', body.length)
  res.end(req.method === 'HEAD' ? undefined : body)
}
