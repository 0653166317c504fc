import { useCallback, useEffect, useState } from 'react'
import type { TeamChannel } from '@/queries/channels/teamChannels'
import type { Connection } from '../chat/client/Connection'
import { CommandPalette } from '../desk/CommandPalette'
import { usePaletteKey } from '../desk/usePaletteKey'

type Props = { connection: Connection; tenantId: string; me: { id: string; name: string }; onTalk: (channelId: string) => void }

const toChannel = (channelId: string, seq?: number) => location.assign(`/admin/team/${channelId}${seq ? `?m=${seq}` : ''}`)

const useChannels = (connection: Connection, tenantId: string, open: boolean): TeamChannel[] => {
  const [channels, setChannels] = useState<TeamChannel[]>([])
  useEffect(() => {
    if (!open) return
    let wanted = true
    void connection.ask('reads', { tenantId }).then((answer) => wanted && 'channels' in answer && setChannels(answer.channels.filter(({ joined, archived }) => joined && !archived)), () => undefined)
    return () => void (wanted = false)
  }, [connection, tenantId, open])
  return channels
}

/** The same palette as in the team's chat: Ctrl or Cmd K in the inbox. */
export const InboxPalette = ({ connection, tenantId, me, onTalk }: Props) => {
  const [begun, setBegun] = useState<string | null>(null)
  usePaletteKey(useCallback(() => setBegun(''), []))
  const channels = useChannels(connection, tenantId, begun !== null)
  return <CommandPalette begun={begun} channelId={null} connection={connection} data={{ tenant: { id: tenantId }, me, channels }} onChoose={toChannel} onClose={() => setBegun(null)} onTalk={onTalk} />
}
