const prefix = 'spaces-draft:'

const watchers = new Map<string, Set<(text: string) => void>>()

/** What was begun and not sent, one a channel, on this device; without storage it lives as long as the page. */
export const draftStore = {
  read(channel: string): string {
    try {
      return localStorage.getItem(prefix + channel) ?? ''
    } catch {
      return ''
    }
  },
  write(channel: string, text: string): void {
    try {
      if (text) localStorage.setItem(prefix + channel, text)
      else localStorage.removeItem(prefix + channel)
    } catch {
      // Full or forbidden: the text is still in the box.
    }
    for (const tell of watchers.get(channel) ?? []) tell(text)
  },
  /** Tells each text as it is written, until the returned function is called. */
  watch(channel: string, tell: (text: string) => void): () => void {
    const all = watchers.get(channel) ?? new Set()
    watchers.set(channel, all.add(tell))
    return () => void all.delete(tell)
  },
}
