import { useCallback, useSyncExternalStore } from 'react'

const name = 'spaces-desk-compact'
const listeners = new Set<() => void>()
let inMemory = false

const read = (): boolean => {
  try {
    return (localStorage.getItem(name) ?? String(inMemory)) === 'true'
  } catch {
    return inMemory
  }
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Whether messages stand close together; remembered on this device. */
export const useCompact = (): [boolean, () => void] => {
  const compact = useSyncExternalStore(subscribe, read, () => false)
  const turn = useCallback(() => {
    inMemory = !read()
    try {
      localStorage.setItem(name, String(inMemory))
    } catch {
      // Forbidden: it holds as long as the page is there.
    }
    for (const listener of listeners) listener()
  }, [])
  return [compact, turn]
}
