import type { IncomingMessage, ServerResponse } from 'node:http'
import { loadConfig } from '@/config/config'
import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { serveAttachment } from './attachments/serveAttachment'
import { sendBackInAMoment } from './backInAMoment'
import type { NextHandler } from './nextHandler'
import { serveLinkPicture } from './serveLinkPicture'
import { serveMedia } from './serveMedia'
import { showSitePage } from './showSitePage'
import { siteActions } from './siteActions'
import type { SiteTarget } from './siteOf'
import { framedBy } from './widget/framedBy'
import { sendWidgetConfig } from './widget/sendWidgetConfig'
import { takeFrameToken } from './widget/takeFrameToken'
import { showCart } from './visitCart'

/** Everything below a tenant's address: pages, files, and the few things a visitor can do. */
export const handleSite = async (req: IncomingMessage, res: ServerResponse, target: SiteTarget, url: URL, next: NextHandler): Promise<void> => {
  const { path } = target
  if (target.tenant.status !== 'active') return sendBackInAMoment(req, res, target.tenant)
  takeFrameToken(req, target)
  if (path === '/chat/widget.json') return sendWidgetConfig(req, res, target)
  if (path.startsWith('/links/')) return serveLinkPicture(req, res, target)
  if (path.startsWith('/media/')) return serveMedia(req, res, path.slice('/media/'.length))
  if (/^\/(admin|api)(\/|$)/.test(path) && target.mode === 'h') {
    res.writeHead(302, { location: `${loadConfig().publicUrl}/admin` })
    res.end()
    return
  }
  if (path === '/favicon.ico') {
    res.writeHead(302, { location: `${target.base}/icon.svg`, 'cache-control': 'public, max-age=3600' })
    res.end()
    return
  }
  if (req.method === 'POST') return siteActions(req, res, target, url, next)
  if (req.method !== 'GET' && req.method !== 'HEAD') throw new SpacesError('method_not_allowed')
  if (path === '/cart.json') return asTenant(target.tenant.id, () => showCart(req, res, target))
  if (path.startsWith('/chat/files/')) return serveAttachment(req, res, target, path.slice('/chat/files/'.length))
  if (path.length > 1 && path.endsWith('/')) {
    res.writeHead(308, { location: `${target.base}${path.replace(/\/+$/, '')}${url.search}` })
    res.end()
    return
  }
  await showSitePage(req, res, target, url.searchParams, next, path === '/chat/frame' ? framedBy(target.tenant) : undefined)
}
