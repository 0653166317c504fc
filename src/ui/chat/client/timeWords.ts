export const timeWords = (createdAt: string): string => new Date(createdAt).toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' })

/** The exact time, for the pointer that rests on it. */
export const exactTime = (createdAt: string): string => new Date(createdAt).toLocaleString(undefined, { dateStyle: 'full', timeStyle: 'medium' })
