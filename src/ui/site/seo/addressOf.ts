import type { Where } from './Where'

/** The one address of a page, for canonical links and structured data. */
export const addressOf = ({ origin, base }: Pick<Where, 'origin' | 'base'>, path: string): string => (path === '/' ? `${origin}${base || '/'}` : `${origin}${base}${path}`)
