import type { SlashCommand } from '@/ui/composer/Choice'

/** What can be done by a line that begins with a slash, and from the palette. */
export const deskCommands: readonly SlashCommand[] = [
  { name: 'product', hint: 'Create a product: /product Name, 12.50' },
  { name: 'order', hint: 'Find an order' },
  { name: 'note', hint: 'Add a private note to a conversation' },
  { name: 'assign', hint: 'Take a conversation, or give it away: /assign me' },
  { name: 'priority', hint: 'How urgent a conversation is: /priority high' },
  { name: 'remind', hint: 'Put a conversation off: /remind 2h' },
  { name: 'go', hint: 'Go to a channel or conversation' },
]

/** The line as the palette takes it, when it is one of these. */
export const commandOf = (line: string): string | undefined => {
  const [, name = '', rest = ''] = /^\/([a-z]+)\s*([\s\S]*)$/i.exec(line) ?? []
  if (!deskCommands.some((command) => command.name === name.toLowerCase())) return undefined
  return name.toLowerCase() === 'go' ? rest.trim() : `${name.toLowerCase()} ${rest.trim()}`.trimEnd()
}
