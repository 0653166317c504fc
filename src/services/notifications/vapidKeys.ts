import { createECDH, createHmac } from 'node:crypto'
import { loadConfig } from '@/config/config'
import { processWide } from '@/config/processWide'
import { derivedKey } from '@/config/secrets'

export type VapidKeys = { subject: string; publicKey: string; privateKey: string }

/** The first number that the curve takes; nearly always the first of all. */
const make = (): VapidKeys => {
  const { secret, publicUrl } = loadConfig()
  for (let turn = 0; ; turn++) {
    const curve = createECDH('prime256v1')
    try {
      curve.setPrivateKey(createHmac('sha256', derivedKey(secret, 'vapid')).update(String(turn)).digest())
    } catch {
      continue
    }
    const subject = publicUrl.startsWith('https:') ? publicUrl : 'mailto:operator@spaces.invalid'
    return { subject, publicKey: curve.getPublicKey().toString('base64url'), privateKey: curve.getPrivateKey().toString('base64url').padStart(43, 'A') }
  }
}

/** The platform's own keys for browser push: made from its secret, so that all processes have the same and none is lost with a disk. */
export const vapidKeys = (): VapidKeys => processWide('notifications.vapidKeys', make)
