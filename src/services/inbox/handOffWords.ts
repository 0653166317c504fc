import type { Execute } from '@/messages/Execute'
import { readTenantProfile } from '@/queries/agent/readTenantProfile'
import { openingWords } from '@/queries/chat/openingWords'

/** What a visitor reads when an agent asks people to join: who, and when somebody is there. */
export const handOffWords = async (execute: Execute, tenantId: string, agentName: string): Promise<string> => {
  const hours = openingWords(await readTenantProfile({ tenantId, execute }))
  const asked = `${agentName} asked a person of our team to join.`
  // "9:00 a.m." brings its own full stop.
  return hours && !hours.open ? `${asked} We are closed now. ${hours.text.replace(/\.?$/, '.')}` : asked
}
