import type { EmailAdapter } from 'payload'
import { loadConfig } from '@/config/config'
import { fileMail } from './fileMail'
import { smtpMail } from './smtpMail'

/** How letters leave: by the mail server of `SMTP_URL`, else as files below the data directory. */
export const mailer = (): EmailAdapter => {
  const { smtpUrl } = loadConfig()
  return smtpUrl ? smtpMail(smtpUrl) : fileMail
}
