/** How many people wait for an answer. */
export const WaitingCount = ({ count }: { count: number }) => (
  <span className="spaces-count">
    {count > 99 ? '99+' : count}
    <span className="spaces-hidden"> waiting for an answer</span>
  </span>
)
