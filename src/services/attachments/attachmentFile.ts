import path from 'node:path'
import { loadConfig } from '@/config/config'

/** Where the bytes of a file are: `<data>/attachments/<tenant>/<id>.<ending>`. All three are ours, never a sender's words. */
export const attachmentFile = ({ tenantId, id, ending }: { tenantId: string; id: string; ending: string }) => {
  const root = path.join(loadConfig().dataDir, 'attachments', tenantId)
  return { root, name: `${id}.${ending}`, full: path.join(root, `${id}.${ending}`) }
}
