import type { ChannelKind } from '@/messages/vocabulary'

export type DeskChannel = { id: string; title: string; kind: ChannelKind; category: string; topic: string; isPrivate: boolean; position: number; manages: boolean; draft: string; draftAt: string | null; mentions: number; lastSeq: number; readSeq: number }

export type DeskPerson = { id: string; name: string; isAgent?: boolean }

/** What the team's chat begins with; everything after comes over the socket. */
export type DeskData = {
  tenant: { id: string; handle: string; name: string }
  me: DeskPerson
  channels: DeskChannel[]
  people: DeskPerson[]
  mayWrite: boolean
  /** Owners and admins arrange every channel; others those they care for. */
  mayManage: boolean
}
