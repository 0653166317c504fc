/** "a", "a and b", "a, b and c". */
export const listOf = (parts: readonly string[], joint: 'and' | 'or' = 'and'): string => {
  if (parts.length <= 1) return parts[0] ?? ''
  // Parts that hold a comma themselves are told apart by semicolons.
  const comma = parts.some((part) => part.includes(', ')) && parts.length > 2 ? ';' : ','
  return `${parts.slice(0, -1).join(`${comma} `)}${comma === ';' ? ';' : ''} ${joint} ${parts.at(-1) ?? ''}`
}
