/** Bytes as people say them: "340 kB", "2.1 MB". */
export const fileSize = (bytes: number | null): string | null => {
  if (!bytes) return null
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`
  return `${new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`
}
