import { deviceText } from './deviceText'

const prefix = 'spaces-draft:'

const watchers = new Map<string, Set<(text: string) => void>>()

/** What was begun and not sent, one a channel, on this device. */
export const draftStore = {
  read(channel: string): string {
    return deviceText.read(prefix + channel)
  },
  write(channel: string, text: string): void {
    deviceText.write(prefix + channel, text)
    for (const tell of watchers.get(channel) ?? []) tell(text)
  },
  /** Tells each text as it is written, in this tab or in another, until the returned function is called. */
  watch(channel: string, tell: (text: string) => void): () => void {
    const all = watchers.get(channel) ?? new Set()
    watchers.set(channel, all.add(tell))
    const otherTab = ({ key, newValue }: StorageEvent) => key === prefix + channel && tell(newValue ?? '')
    globalThis.addEventListener?.('storage', otherTab)
    return () => {
      all.delete(tell)
      globalThis.removeEventListener?.('storage', otherTab)
    }
  },
}
