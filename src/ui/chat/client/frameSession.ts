let key: string | undefined
let inMemory: string | undefined

const stored = (name: string) => {
  try {
    return localStorage.getItem(name) ?? inMemory
  } catch {
    return inMemory
  }
}

/**
 * The visitor's token where there are no cookies: in the widget's frame on another website, in the part of this device's
 * storage that belongs to us on that website. Without storage it lasts as long as the page.
 */
export const frameSession = {
  /** Called once, by the widget's frame; everywhere else the cookie is used and nothing is kept. */
  begin: (handle: string): void => void (key = `spaces-visitor:${handle}`),
  token: (): string | undefined => (key === undefined ? undefined : stored(key)),
  keep: (token: string): void => {
    if (key === undefined) return
    inMemory = token
    try {
      localStorage.setItem(key, token)
    } catch {
      // The copy in memory is what is left.
    }
  },
  headers: (): Record<string, string> => (key === undefined ? {} : { 'x-spaces-visitor': stored(key) ?? 'none' }),
}
