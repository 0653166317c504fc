import { toast } from 'sonner'
import type { Answers, ClientInput, Refusal } from '@/realtime/protocol'
import type { Connection } from '@/ui/chat/client/Connection'

/** Asks, and says what became of it: `done` when it is done, else what was wrong. @returns the answer, when it was a yes */
export const tell = async <Event extends keyof Answers>(connection: Connection, event: Event, input: ClientInput[Event], done?: string): Promise<Answers[Event] | undefined> => {
  const answer: Answers[Event] | Refusal | undefined = await connection.ask(event, input).catch(() => undefined)
  if (!answer || 'error' in answer) {
    toast.error(answer && 'error' in answer ? answer.error.message : 'That did not reach us. Please try again when you are connected.')
    return undefined
  }
  if (done) toast.success(done)
  return answer
}
