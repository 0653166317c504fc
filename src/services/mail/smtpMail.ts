import type { EmailAdapter } from 'payload'

/** Mail by a mail server, `smtp://user:password@host:port` or `smtps://…`; the address may name the sender with `?from=`. */
export const smtpMail = (address: string): EmailAdapter => {
  const url = new URL(address)
  const from = url.searchParams.get('from') ?? `no-reply@${url.hostname}`
  url.searchParams.delete('from')
  // Loaded beside the start, which needs no mail.
  const transport = import('nodemailer').then(({ createTransport }) => createTransport(url.toString()))
  return () => ({
    name: 'smtp',
    defaultFromAddress: from,
    defaultFromName: 'Spaces',
    sendEmail: async (letter) => (await transport).sendMail({ ...letter, from: letter.from ?? { name: 'Spaces', address: from } }),
  })
}
