import { z } from 'zod'
import { visitorCookieName } from './visitorCookie'

/** In a widget's frame on another website browsers keep cookies back: there the visitor's token comes in this header, or says `none`. */
export const frameTokenHeader = 'x-spaces-visitor'

export const frameTokenSchema = z.string().max(2_000).regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)

/** The token as the cookie would have brought it, so that everything behind checks one thing. */
export const frameTokenCookie = (tenantId: string, token: string): string => `${visitorCookieName(tenantId)}=${token}`
