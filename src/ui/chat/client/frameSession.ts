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
 * The visitor's token in the widget's frame on another website, kept in the part of this device's storage that belongs to us
 * there. Where a browser denies the storage, memory and the frame's partitioned cookie remain.
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
