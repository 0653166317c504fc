import type { Person } from '@/realtime/protocol'

/** Who writes at the moment. */
export const Typing = ({ who }: { who: Person | null }) => (
  <p className="chat-typing" aria-live="polite">
    {who && (
      <>
        <span className="chat-dots" aria-hidden="true"><i /><i /><i /></span>
        {who.name} is writing
      </>
    )}
  </p>
)
