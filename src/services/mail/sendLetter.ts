import { processWide } from '@/config/processWide'
import { mailer } from './mailer'

type Letter = { to: string; subject: string; text: string; replyTo?: string; fromName?: string }
type Post = ReturnType<ReturnType<typeof mailer>>

const post = () => processWide('mail.post', () => mailer()({ payload: undefined as never }) as Post)

/** Sends one letter of plain text. @throws when the mail server refuses or cannot be reached; a job tries again. */
export const sendLetter = async ({ to, subject, text, replyTo, fromName }: Letter): Promise<void> => {
  const { sendEmail, defaultFromAddress } = post()
  await sendEmail({ to, subject: subject.replace(/[\r\n]+/g, ' '), text, ...(replyTo && { replyTo }), ...(fromName && { from: { name: fromName, address: defaultFromAddress } }) })
}
