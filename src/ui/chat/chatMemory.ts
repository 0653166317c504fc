const talked = (handle: string) => `spaces-chat:${handle}`
const shown = (handle: string) => `spaces-chat-open:${handle}`

const quietly = <Result>(work: () => Result): Result | undefined => {
  try {
    return work()
  } catch {
    return undefined
  }
}

/** What the launcher remembers on this device; the cookie itself is out of reach of scripts. */
export const chatMemory = {
  hasConversation: (handle: string) => void quietly(() => localStorage.setItem(talked(handle), '1')),
  hadConversation: (handle: string): boolean => quietly(() => localStorage.getItem(talked(handle)) === '1') ?? false,
  setOpen: (handle: string, open: boolean) => void quietly(() => (open ? sessionStorage.setItem(shown(handle), '1') : sessionStorage.removeItem(shown(handle)))),
  wasOpen: (handle: string): boolean => quietly(() => sessionStorage.getItem(shown(handle)) === '1') ?? false,
}
