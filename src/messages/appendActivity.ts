import { v7 as uuidv7 } from 'uuid'
import type { Author } from './actorOf'
import type { Execute } from './Execute'
import { insertMessages } from './insertMessages'
import type { Department, Priority } from './vocabulary'

export type Activity = {
  tenantId: string
  department: Department
  priority?: Priority
  author: Author
  /** One line for people. */
  body: string
  metadata: Record<string, unknown> & { event: string }
  workflow?: string
}

type Channel = { id: string; space_id: string | null }

/** Appends a system message to the tenant's activity channel of the department, in the caller's transaction. */
export const appendActivity = async (execute: Execute, activity: Activity): Promise<void> => {
  const [channel] = await execute<Channel>(
    `select id, space_id from public.channels where tenant_id = $1 and kind = 'activity' and department::text = $2 limit 1`,
    [activity.tenantId, activity.department],
  )
  if (!channel) throw new Error(`tenant ${activity.tenantId} has no activity channel for ${activity.department}`)
  await insertMessages(execute, [
    {
      id: uuidv7(),
      tenantId: activity.tenantId,
      channelId: channel.id,
      spaceId: channel.space_id,
      threadId: null,
      type: 'system',
      department: activity.department,
      priority: activity.priority ?? 'normal',
      workflow: activity.workflow ?? null,
      customerJourney: null,
      author: activity.author,
      body: activity.body,
      blocks: [],
      metadata: activity.metadata,
      clientId: null,
      visibility: 'internal',
    },
  ])
}
