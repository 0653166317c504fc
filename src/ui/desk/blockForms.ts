export type BlockKind = 'productCard' | 'form' | 'poll' | 'gallery' | 'invoice' | 'booking'

export type Draft = { ids: string[]; title: string; lines: string }

type Made = { body: string; block: Record<string, unknown> } | { fault: string }

export const blockKinds: { kind: BlockKind; name: string; hint: string }[] = [
  { kind: 'productCard', name: 'Product card', hint: 'Picture, price and stock of one product' },
  { kind: 'form', name: 'Form', hint: 'Somebody can fill it in from here' },
  { kind: 'poll', name: 'Poll', hint: 'A question with answers, counted live' },
  { kind: 'gallery', name: 'Pictures', hint: 'Two or more from your pictures' },
  { kind: 'invoice', name: 'Invoice note', hint: 'What is due; paying comes with orders' },
  { kind: 'booking', name: 'Booking note', hint: 'A time that is meant; booking comes later' },
]

const notice = (name: string, after: string, { title, lines }: Draft): Made =>
  title.trim() ? { body: `${name}: ${title.trim()}`, block: { blockType: 'notice', tone: 'info', heading: `${name}: ${title.trim()}`.slice(0, 120), text: [lines.trim(), after].filter(Boolean).join('\n').slice(0, 400) } } : { fault: 'Please say what it is for.' }

const poll = ({ title, lines }: Draft): Made => {
  const options = [...new Set(lines.split('\n').map((line) => line.trim()).filter(Boolean))]
  if (!title.trim()) return { fault: 'Please write the question.' }
  if (options.length < 2 || options.length > 6) return { fault: 'A poll needs two to six different answers, one a line.' }
  if (options.some((label) => label.length > 60) || title.length > 160) return { fault: 'The question may have 160 characters, an answer 60.' }
  return { body: `Poll: ${title.trim()}`, block: { blockType: 'poll', question: title.trim(), options: options.map((label) => ({ label })) } }
}

/** The block a filled-in picker means, with the words for those who see no blocks; or what is missing. */
export const makeBlock = (kind: BlockKind, draft: Draft): Made => {
  const [id] = draft.ids
  if (kind === 'poll') return poll(draft)
  if (kind === 'invoice') return notice('Invoice', 'This is a note. Paying in the chat comes with orders.', draft)
  if (kind === 'booking') return notice('Booking', 'This is a note. The calendar does not know of it yet.', draft)
  if (kind === 'gallery') return draft.ids.length < 2 ? { fault: 'Please choose at least two pictures.' } : { body: 'Pictures', block: { blockType: 'gallery', images: draft.ids.slice(0, 24).map((image) => ({ image })) } }
  if (!id) return { fault: kind === 'form' ? 'Please choose a form.' : 'Please choose a product.' }
  return kind === 'form' ? { body: 'A form', block: { blockType: 'form', form: id } } : { body: 'A product', block: { blockType: 'productCard', product: id } }
}
