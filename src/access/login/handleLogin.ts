import { generatePayloadCookie, type PayloadHandler } from 'payload'
import { z } from 'zod'
import { asSystem } from '@/db/scope'
import { isOutage } from '@/errors/toSpacesError'
import { log } from '@/log/log'
import { limit } from '../limit'
import { bodyOf } from './bodyOf'
import { burnPasswordHash } from './burnPasswordHash'
import { loginFailure } from './loginFailure'

const credentials = z.object({ email: z.string().min(3).max(254).toLowerCase().trim(), password: z.string().min(1).max(512) })

const outcomeOf = async (work: Promise<unknown>) => {
  const results = await Promise.allSettled([work])
  return results[0]
}

/** POST /api/users/login. Limited by address and account; an unknown account takes as long as a known one. */
export const handleLogin: PayloadHandler = async (req) => {
  const { payload } = req
  const given = credentials.safeParse(await bodyOf(req))
  if (!given.success) return loginFailure('bad_request', 'Please give an e-mail address and a password.')
  const { email, password } = given.data
  const address = req.headers.get('x-spaces-client') ?? 'local'
  // Ten wrong tries stop the one who tries, not the person whose account it is.
  const slow = await limit([
    { key: `login:${address}:${email}`, most: 10, seconds: 300 },
    { key: `login:${address}`, most: 60, seconds: 300 },
    { key: `login:account:${email}`, most: 300, seconds: 300 },
  ])
  if (slow) return loginFailure('rate_limited', 'Too many tries. Please wait a few minutes.', slow)
  const known = await asSystem(() => payload.count({ collection: 'users', where: { email: { equals: email } } }))
  if (known.totalDocs === 0) {
    await burnPasswordHash(password)
    return loginFailure('not_signed_in', 'The e-mail address or the password is not right.')
  }
  const outcome = await outcomeOf(asSystem(() => payload.login({ collection: 'users', data: { email, password }, req })))
  // An outage is not a wrong password (security.md H5).
  if (outcome?.status === 'rejected' && isOutage(outcome.reason)) throw outcome.reason
  if (outcome?.status !== 'fulfilled') {
    log.info('a log-in was refused')
    return loginFailure('not_signed_in', 'The e-mail address or the password is not right.')
  }
  const result = outcome.value as Awaited<ReturnType<typeof payload.login>>
  const collection = payload.collections.users.config
  const cookie = generatePayloadCookie({ collectionAuthConfig: collection.auth, cookiePrefix: payload.config.cookiePrefix, token: result.token ?? '' })
  return Response.json({ exp: result.exp, message: 'Authentication Passed', token: result.token, user: { ...result.user, sessions: undefined } }, { headers: { 'set-cookie': cookie } })
}
