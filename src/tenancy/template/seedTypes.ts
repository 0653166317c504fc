import { z } from 'zod'

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower case letters, digits and single hyphens').max(60)

/** Name by which the parts of one pack refer to a picture or file. */
export const key = slug

/** A few words on one line. */
export const words = (max: number) => z.string().trim().min(2).max(max)

export const sentence = (max: number) => z.string().trim().min(8).max(max)

/** Markdown text of at least `min` characters. Headings start at `##`. */
export const markdown = (min: number) => z.string().trim().min(min)

/** Money in minor units of the tenant's currency, as a string of digits: `'1850'` is $18.50. */
export const minorUnits = z.string().regex(/^\d{1,12}$/, 'give minor units as digits, for example "1850" for $18.50')
