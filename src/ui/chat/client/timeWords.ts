/** Made once: a format of its own for each time takes a hundred times as long. */
const short = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' })
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' })

/** The time of a message as it stands beside it. */
export const timeWords = (createdAt: string): string => short.format(new Date(createdAt))

/** The same where there is no room for more than digits. */
export const clockWords = (createdAt: string): string => short.formatToParts(new Date(createdAt)).filter(({ type }) => type !== 'dayPeriod').map(({ value }) => value).join('').trim()

const days = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' })

/** The time of a message that stands outside its conversation: with the day, unless it is today. */
export const dayTimeWords = (at: string): string => (new Date(at).toDateString() === new Date().toDateString() ? timeWords(at) : days.format(new Date(at)))

/** The exact time, for the pointer that rests on it. */
export const exactTime = (createdAt: string): string => exact.format(new Date(createdAt))
