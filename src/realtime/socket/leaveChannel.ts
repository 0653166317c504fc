import type { ChatSocket } from '../ChatServer'
import type { Hub } from '../feeds/Hub'
import { staffRoom, visitorRoom } from '../feeds/rooms'

export const leaveChannel = (hub: Hub, socket: ChatSocket, channelId: string): void => {
  socket.data.channels.delete(channelId)
  void socket.leave(staffRoom(channelId))
  void socket.leave(visitorRoom(channelId))
  hub.feeds.leave(channelId, socket.id)
  hub.presence.changed(channelId)
}
