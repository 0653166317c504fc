/** Made once: a format of its own for each time takes a hundred times as long. */
const short = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' })
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' })

/** The time of a message as it stands beside it. */
export const timeWords = (createdAt: string): string => short.format(new Date(createdAt))

/** The exact time, for the pointer that rests on it. */
export const exactTime = (createdAt: string): string => exact.format(new Date(createdAt))
