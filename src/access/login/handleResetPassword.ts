import { generatePayloadCookie, type PayloadHandler } from 'payload'
import { z } from 'zod'
import { asSystem } from '@/db/scope'
import { isOutage } from '@/errors/toSpacesError'
import { limit } from '../limit'
import { bodyOf } from './bodyOf'
import { loginFailure } from './loginFailure'

const body = z.object({ token: z.string().min(20).max(200), password: z.string().min(8).max(512) })

/**
 * POST /api/users/reset-password. Whoever holds the token is not signed in yet, so the account is found in the
 * platform's scope; wrong, used and expired tokens look the same.
 */
export const handleResetPassword: PayloadHandler = async (req) => {
  const { payload } = req
  const given = body.safeParse(await bodyOf(req))
  if (!given.success) return loginFailure('bad_request', 'Please give the token from the mail and a password of at least 8 characters.')
  const slow = await limit([{ key: `reset:address:${String(req.headers.get('x-spaces-client') ?? 'local')}`, most: 20, seconds: 600 }])
  if (slow) return loginFailure('rate_limited', 'Too many tries. Please wait a few minutes.', slow)
  const [outcome] = await Promise.allSettled([asSystem(() => payload.resetPassword({ collection: 'users', data: given.data, overrideAccess: true, req }))])
  if (outcome?.status === 'rejected' && isOutage(outcome.reason)) throw outcome.reason
  if (outcome?.status !== 'fulfilled') return loginFailure('bad_request', 'That link has been used or has run out. Please ask for a new one.')
  const { auth } = payload.collections.users.config
  const { token } = outcome.value
  const cookie = generatePayloadCookie({ collectionAuthConfig: auth, cookiePrefix: payload.config.cookiePrefix, token: token ?? '' })
  return Response.json({ message: 'Your password has been changed.', token, user: { id: outcome.value.user.id } }, { headers: { 'set-cookie': cookie } })
}
