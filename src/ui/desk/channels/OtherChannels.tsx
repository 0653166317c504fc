import type { DeskOther } from '../useUnread'

type Props = { channels: DeskOther[]; onJoin: (channel: DeskOther) => void; onOpen: (channel: DeskOther) => void }

/** Channels one has left, and closed ones: out of the way, and a step from coming back. */
export const OtherChannels = ({ channels, onJoin, onOpen }: Props) =>
  channels.length === 0 ? null : (
    <details className="desk-fold desk-others">
      <summary>Left and closed ({channels.length})</summary>
      <ul>
        {channels.map((channel) => (
          <li key={channel.id} className="desk-person">
            <span>{channel.title}</span>
            {channel.archived ? channel.mayOpen && <button type="button" className="desk-plain" onClick={() => onOpen(channel)}>Open again</button> : <button type="button" className="desk-plain" onClick={() => onJoin(channel)}>Join</button>}
          </li>
        ))}
      </ul>
    </details>
  )
