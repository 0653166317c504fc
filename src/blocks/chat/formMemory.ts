import type { FormValues } from '@/blocks/form/FormModel'

const written = new Map<string, FormValues>()
const key = (blockId: string) => `spaces-form-sent:${blockId}`

/** What was begun in a form of a conversation, until the page goes, and which forms this device has sent. A row out of view is taken away. */
export const formMemory = {
  values: (blockId: string): FormValues => written.get(blockId) ?? {},
  keep: (blockId: string, answers: FormData): void => void written.set(blockId, Object.fromEntries([...answers].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))),
  wasSent: (blockId: string): string | null => {
    try {
      return localStorage.getItem(key(blockId))
    } catch {
      return null
    }
  },
  sent: (blockId: string, confirmation: string | null): void => {
    written.delete(blockId)
    try {
      if (confirmation === null) localStorage.removeItem(key(blockId))
      else localStorage.setItem(key(blockId), confirmation)
    } catch {
      // Forbidden: it is known as long as the page is there.
    }
  },
}
