import { z } from 'zod'

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'use #rrggbb in lower case')

export const brandSeed = z.strictObject({
  /** File in the pack: an SVG of at most 8 kB, readable on light and dark (use `currentColor` for text). */
  logo: z.literal('logo.svg'),
  /** Layout family of the site; each looks different, not only coloured differently. */
  style: z.enum(['nursery', 'agency', 'enterprise', 'editorial', 'local']),
  palette: z.strictObject({ accent: colour, accentAlt: colour, ink: colour, paper: colour, tint: colour }),
  fonts: z.strictObject({
    heading: z.enum(['Fraunces', 'Sora', 'Public Sans', 'Newsreader', 'Nunito Sans', 'Inter', 'Space Grotesk']),
    body: z.enum(['Inter', 'Public Sans', 'Newsreader', 'Nunito Sans']),
  }),
  /** The side that a new visitor sees when the system has no preference. */
  preferredTheme: z.enum(['light', 'dark']).default('light'),
})
