import type { IncomingMessage, ServerResponse } from 'node:http'
import { guardRequest } from './guardRequest'
import { handlePlatform } from './handlePlatform'
import { handleSite } from './handleSite'
import { healthz, readyz } from './health'
import type { NextHandler } from './nextHandler'
import { receiveCspReport } from './receiveCspReport'
import { setSecurityHeaders } from './securityHeaders'
import { sendError } from './sendError'
import { serveEmoji } from './serveEmoji'
import { serveFont } from './serveFont'
import { serveMark } from './serveMark'
import { serveMedia } from './serveMedia'
import { isPlatformHost, siteOf } from './siteOf'
import { serveNotificationsWorker } from './notifications/serveNotificationsWorker'
import { serveWidget } from './widget/serveWidget'
import { SpacesError } from '@/errors/SpacesError'

const route = async (req: IncomingMessage, res: ServerResponse, next: NextHandler): Promise<void> => {
  const url = guardRequest(req)
  const { pathname } = url
  if (pathname === '/healthz') return healthz(res)
  if (pathname === '/readyz') return readyz(res)
  if (pathname === '/csp-report') return receiveCspReport(req, res)
  if (pathname.startsWith('/_next/')) return next(req, res, url)
  if (pathname.startsWith('/fonts/')) return serveFont(req, res, pathname.slice('/fonts/'.length))
  if (pathname.startsWith('/emoji/')) return serveEmoji(req, res, pathname.slice('/emoji/'.length))
  if (pathname === '/favicon.ico' && isPlatformHost(req)) return serveMark(req, res)
  if (pathname === '/widget.js' && isPlatformHost(req)) return serveWidget(req, res, url)
  if (pathname === '/notifications-worker.js' && isPlatformHost(req)) return serveNotificationsWorker(req, res)
  const site = await siteOf(req, pathname)
  if (site === 'unknown') throw new SpacesError('not_found', 'There is no business at this address.')
  if (site) return handleSite(req, res, site, url, next)
  if (pathname.startsWith('/media/')) return serveMedia(req, res, pathname.slice('/media/'.length))
  return handlePlatform(req, res, url, next)
}

/** The door of the process. Whatever goes wrong behind it becomes one answer with a code. */
export const handleRequest =
  (next: NextHandler) =>
  (req: IncomingMessage, res: ServerResponse): void => {
    setSecurityHeaders(res)
    route(req, res, next).catch((error: unknown) => sendError(req, res, error))
  }
