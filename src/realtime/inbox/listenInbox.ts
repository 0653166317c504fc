import type { ChatSocket } from '../ChatServer'
import type { Hub } from '../feeds/Hub'
import { handle } from '../socket/handle'
import { onCard, onCustomer, onMerge, onUnmerge } from './cardHandlers'
import { onCanned, onFill, onKit, onLabel, onRules, onUnkit } from './kitHandlers'
import { onRate, onRating } from './ratingHandlers'
import { onTalk, onTalks, onTend, onTranscript } from './talkHandlers'

/** Gives a socket the events of the customer inbox. */
export const listenInbox = (hub: Hub): ((socket: ChatSocket) => void) => {
  const tend = onTend(hub)
  return (socket) => {
    handle(socket, 'talks', onTalks)
    handle(socket, 'talk', onTalk)
    handle(socket, 'tend', tend)
    handle(socket, 'transcript', onTranscript)
    handle(socket, 'card', onCard)
    handle(socket, 'customer', onCustomer)
    handle(socket, 'merge', onMerge)
    handle(socket, 'unmerge', onUnmerge)
    handle(socket, 'kit', onKit)
    handle(socket, 'fill', onFill)
    handle(socket, 'label', onLabel)
    handle(socket, 'canned', onCanned)
    handle(socket, 'unkit', onUnkit)
    handle(socket, 'rules', onRules)
    handle(socket, 'rating', onRating)
    handle(socket, 'rate', onRate)
  }
}
