const prefix = 'spaces-draft:'

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
  },
}
