import { z } from 'zod'
import { queryOne } from '@/db/query'

const phrase = z.array(z.string())

const agentRow = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string(),
  enabled: z.boolean().nullish().transform((enabled) => enabled !== false),
  greeting: z.string(),
  persona: z.string(),
  tone: z.enum(['warm', 'crisp', 'formal', 'gentle', 'cheerful']),
  phrases: z.object({ hello: phrase, thanks: phrase, unknown: phrase, handover: phrase, goodbye: phrase }),
})

export type AgentPersona = z.infer<typeof agentRow>
export type Tone = AgentPersona['tone']

const phrases = (name: string) =>
  `'${name}', coalesce((select json_agg(x.text order by x."order") from public.agents_texts x where x.parent_id = a.id and x.path = 'phrases.${name}' and x.text is not null), '[]')`

const statement = `
  select a.id::text, a.name, a.role, a.enabled, a.greeting, a.persona, a.tone::text,
    json_build_object(${['hello', 'thanks', 'unknown', 'handover', 'goodbye'].map(phrases).join(', ')}) as phrases
  from public.agents a where a.tenant_id = $1 and ($2::uuid is null or a.id = $2) order by a.enabled desc nulls last, a.created_at, a.id limit 1`

/** The tenant's agent that answers customers: the eldest enabled one; a disabled one when there is no other. `agentId`: that one. */
export const readAgent = async (tenantId: string, agentId?: string): Promise<AgentPersona | undefined> => {
  const row = await queryOne(statement, [tenantId, agentId ?? null])
  return row && agentRow.parse(row)
}
