import { z } from 'zod'
import { visitorCookieName } from './visitorCookie'

/** A widget's frame on another website sends the visitor's token in this header, or `none` while it has only its cookie or nothing. */
export const frameTokenHeader = 'x-spaces-visitor'

export const frameTokenSchema = z.string().max(2_000).regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)

/** The token as the cookie would have brought it, so that everything behind checks one thing. */
export const frameTokenCookie = (tenantId: string, token: string): string => `${visitorCookieName(tenantId)}=${token}`
