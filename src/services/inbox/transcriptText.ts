type Transcript = { business: string; timezone: string; locale: string; lines: { name: string; body: string; at: Date }[] }

/** Files stay where the session is asked for; the letter names them. */
const plain = (text: string) => text.replace(/\*\*/g, '').replace(/\[([^\]\n]{1,200})\]\(\/chat\/files\/[^)\s]{1,100}\)/g, '$1 (a file, in the chat)').replace(/\[([^\]\n]{1,200})\]\(([^)\s]{1,400})\)/g, '$1 ($2)')

/** A conversation as a letter of plain text, in the business's own time. */
export const transcriptText = ({ business, timezone, locale, lines }: Transcript): string => {
  const when = new Intl.DateTimeFormat(locale, { timeZone: timezone, dateStyle: 'medium', timeStyle: 'short' })
  return [`Your conversation with ${business}`, '', ...lines.flatMap(({ name, body, at }) => [`${name}, ${when.format(at)}`, plain(body), ''])].join('\n')
}
