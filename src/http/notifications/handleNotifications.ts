import type { IncomingMessage, ServerResponse } from 'node:http'
import { loadConfig } from '@/config/config'
import type { Scope } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { readNotifications } from '@/queries/notifications/readNotifications'
import { readNotificationSettings } from '@/queries/notifications/readNotificationSettings'
import { markNotificationsRead } from '@/services/notifications/markNotificationsRead'
import { forgetDevice, saveDevice } from '@/services/notifications/saveDevice'
import { saveNotificationSettings } from '@/services/notifications/saveNotificationSettings'
import { vapidKeys } from '@/services/notifications/vapidKeys'
import { readJson } from '../readBody'

const requireOwnOrigin = ({ headers }: IncomingMessage) => {
  const { origin } = headers
  const from = headers['sec-fetch-site']
  if ((origin !== undefined && origin !== loadConfig().publicUrl) || (from !== undefined && from !== 'same-origin' && from !== 'none')) throw new SpacesError('origin_refused')
}

type Work = (userId: string, body: () => Promise<unknown>) => Promise<unknown>

const roads: Record<string, Work> = {
  'GET /notifications/list': (userId) => readNotifications(userId),
  'GET /notifications/settings': async (userId) => ({ businesses: await readNotificationSettings(userId), pushKey: vapidKeys().publicKey }),
  'POST /notifications/read': async (userId, body) => ({ read: await markNotificationsRead(userId, await body()) }),
  'POST /notifications/settings': async (userId, body) => (await saveNotificationSettings(userId, await body()), { ok: true }),
  'POST /notifications/device': async (userId, body) => (await saveDevice(userId, await body()), { ok: true }),
  'POST /notifications/device/forget': async (userId, body) => (await forgetDevice(userId, await body()), { ok: true }),
}

/** What a signed-in person is told of and how; always his own, whatever the request says. Runs in the scope of his session. */
export const handleNotifications = async (req: IncomingMessage, res: ServerResponse, url: URL, { userId }: Scope): Promise<void> => {
  const work = roads[`${req.method} ${url.pathname}`]
  if (!work) throw new SpacesError('not_found')
  if (!userId) throw new SpacesError('not_signed_in')
  if (req.method === 'POST') requireOwnOrigin(req)
  const answer = await work(userId, () => readJson(req, 32_768))
  res.setHeader('content-type', 'application/json; charset=utf-8')
  res.setHeader('cache-control', 'no-store')
  res.end(JSON.stringify(answer))
}
