import { useEffect } from 'react'

export type InboxKeys = { next: () => void; previous: () => void; done: () => void; search: () => void; help: () => void; focus: (key: 'a' | 's' | 'l' | 'r') => void }

const inField = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** The inbox by keyboard; keys that somebody types into a field mean what they always mean. */
export const useInboxKeys = (keys: InboxKeys): void => {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) return
      const does: Record<string, () => void> = { j: keys.next, k: keys.previous, e: keys.done, '/': keys.search, '?': keys.help, a: () => keys.focus('a'), s: () => keys.focus('s'), l: () => keys.focus('l'), r: () => keys.focus('r') }
      const wanted = does[event.key]
      if (!wanted) return
      event.preventDefault()
      wanted()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [keys])
}
