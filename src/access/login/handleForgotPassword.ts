import type { PayloadHandler } from 'payload'
import { z } from 'zod'
import { asSystem } from '@/db/scope'
import { log } from '@/log/log'
import { limit } from '../limit'
import { bodyOf } from './bodyOf'
import { loginFailure } from './loginFailure'

const body = z.object({ email: z.string().min(3).max(254).toLowerCase().trim() })

/** POST /api/users/forgot-password. Answers at once and always the same; the mail goes out behind it. */
export const handleForgotPassword: PayloadHandler = async (req) => {
  const given = body.safeParse(await bodyOf(req))
  if (!given.success) return loginFailure('bad_request', 'Please give an e-mail address.')
  const { email } = given.data
  const slow = await limit([{ key: `forgot:${email}`, most: 5, seconds: 3_600 }])
  if (slow) return loginFailure('rate_limited', 'Please wait a while before asking again.', slow)
  const { payload } = req
  setImmediate(() => {
    asSystem(() => payload.forgotPassword({ collection: 'users', data: { email } })).catch((err: unknown) => log.warn({ err }, 'a reset mail was not sent'))
  })
  return Response.json({ message: 'If that address has an account, a mail is on its way.' })
}
