const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

type Named = { key: string; name: string }

/** Most that one message calls by name. */
const most = 50

/**
 * Whom a text calls: keys of those whose name stands after an @, and `here` for everybody. The longest name counts, and
 * parts of addresses do not: of Ada and Ada Wong, `@Ada Wong` is the second, and `x@ada.com` nobody.
 */
export const mentionsIn = (body: string, named: Named[]): string[] => {
  if (!body.includes('@')) return []
  const keys = new Map<string, string[]>([['here', ['here']], ['everyone', ['here']], ['channel', ['here']]])
  for (const { key, name } of named) keys.set(name.toLowerCase(), [...(keys.get(name.toLowerCase()) ?? []), key])
  const names = [...keys.keys()].sort((a, b) => b.length - a.length).map(escaped)
  const found = body.matchAll(new RegExp(`(?<![\\p{L}\\p{N}_.@-])@(${names.join('|')})(?![\\p{L}\\p{N}_-])`, 'giu'))
  return [...new Set([...found].flatMap(([, name = '']) => keys.get(name.toLowerCase()) ?? []))].slice(0, most)
}
