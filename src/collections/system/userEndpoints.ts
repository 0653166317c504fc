import type { Endpoint } from 'payload'
import { handleForgotPassword } from '@/access/login/handleForgotPassword'
import { handleLogin } from '@/access/login/handleLogin'
import { handleResetPassword } from '@/access/login/handleResetPassword'
import { refuse } from '@/access/login/refuse'

/**
 * Own doors in front of Payload's (security.md H3, H7, H8): matched before the built-in ones. Operators are made
 * by the command line, log-ins are limited and take the same time for known and unknown addresses.
 */
export const userEndpoints: Endpoint[] = [
  { path: '/first-register', method: 'post', handler: refuse },
  { path: '/login', method: 'post', handler: handleLogin },
  { path: '/forgot-password', method: 'post', handler: handleForgotPassword },
  { path: '/reset-password', method: 'post', handler: handleResetPassword },
  { path: '/unlock', method: 'post', handler: refuse },
]
