import type { IncomingMessage, ServerResponse } from 'node:http'
import { SpacesError } from '@/errors/SpacesError'
import { readWidget } from '@/queries/chat/readWidget'
import { widgetOrigins } from '@/tenancy/widgetOrigins'
import { paletteOf } from '@/ui/tokens/paletteOf'
import { requestOrigin } from '../clientAddress'
import type { SiteTarget } from '../siteOf'

/**
 * GET {base}/chat/widget.json: look and greetings, for the script on another website. Nothing in it is private; a website
 * that is not on the tenant's list gets no answer it could read.
 */
export const sendWidgetConfig = async (req: IncomingMessage, res: ServerResponse, { tenant }: SiteTarget): Promise<void> => {
  if (req.method !== 'GET') throw new SpacesError('method_not_allowed')
  const { origin } = req.headers
  res.setHeader('vary', 'origin')
  if (origin !== undefined && origin !== requestOrigin(req) && !widgetOrigins(tenant).includes(origin.toLowerCase())) throw new SpacesError('origin_refused')
  const widget = await readWidget(tenant.id)
  if (!widget) throw new SpacesError('not_found', 'Nobody answers a chat here.')
  if (origin !== undefined) res.setHeader('access-control-allow-origin', origin)
  res.setHeader('content-type', 'application/json; charset=utf-8')
  res.setHeader('cache-control', 'no-cache')
  const { name, brand, side, greetings } = widget
  const { light } = paletteOf(brand)
  res.end(JSON.stringify({ name, label: `Chat with ${name}`, fill: light['accent-fill'], on: light['on-accent'], side, greetings }))
}
