const memory = new Map<string, string>()

/** Small texts kept on this device; without storage they live as long as the page. */
export const deviceText = {
  read(name: string): string {
    try {
      return memory.get(name) ?? localStorage.getItem(name) ?? ''
    } catch {
      return ''
    }
  },
  write(name: string, text: string): void {
    try {
      if (text) localStorage.setItem(name, text)
      else localStorage.removeItem(name)
      memory.delete(name)
    } catch {
      // Full or forbidden.
      memory.set(name, text)
    }
  },
}
