import { SpacesError } from '@/errors/SpacesError'
import { parseInput } from '@/services/messages/parseInput'
import type { ChatSocket } from '../ChatServer'
import { type Answers, type ClientData, type ClientEvent, clientSchemas, type Kept, type Refusal } from '../protocol'
import { refusalOf } from './refusalOf'

type Answer = (result: unknown) => void

export type Handler<Event extends ClientEvent> = (socket: ChatSocket, data: ClientData[Event]) => Promise<Answers[Event] | Kept> | Answers[Event] | Kept

const answerOf = (given: unknown[]): Answer | undefined => {
  const last = given.at(-1)
  return typeof last === 'function' ? (last as Answer) : undefined
}

const perform = async <Event extends ClientEvent>(socket: ChatSocket, event: Event, handler: Handler<Event>, input: unknown): Promise<Answers[Event] | Kept | Refusal> => {
  try {
    const { events } = socket.data
    if (!events.take()) throw new SpacesError('rate_limited', undefined, { retryAfterSeconds: events.waitSeconds })
    return await handler(socket, parseInput(clientSchemas[event], input) as ClientData[Event])
  } catch (error) {
    return refusalOf(error)
  }
}

/** Puts a handler behind its door: the budget, then the schema, then an answer that is always given. Never throws. */
export const handle = <Event extends ClientEvent>(socket: ChatSocket, event: Event, handler: Handler<Event>): void => {
  const listener = async (...given: unknown[]) => {
    const answer = answerOf(given)
    const result = await perform(socket, event, handler, typeof given[0] === 'function' ? {} : given[0])
    if (answer) answer(result)
    else if ('error' in result) socket.emit('refused', { event, ...result })
  }
  socket.on(event, listener as never)
}
