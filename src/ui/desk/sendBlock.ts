import type { Connection } from '@/ui/chat/client/Connection'

/** Sends a message made of blocks. @returns what is wrong with it, in words; undefined when it was taken */
export const sendBlock = async (connection: Connection, channelId: string, body: string, block: Record<string, unknown>): Promise<string | undefined> => {
  const answer = await connection.ask('send', { channelId, clientId: crypto.randomUUID(), body, blocks: [{ id: crypto.randomUUID(), ...block }] }).catch(() => undefined)
  if (!answer) return 'That did not reach us. Please try again when you are connected.'
  return 'error' in answer ? answer.error.message : undefined
}
