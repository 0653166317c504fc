/** The platform's own sign: rooms that share their walls. */
export const SpacesMark = ({ size }: { size: number }) => (
  <svg aria-hidden="true" className="spaces-sign" fill="none" height={size} viewBox="0 0 24 24" width={size}>
    <rect height="9" rx="2.5" width="9" x="2" y="2" />
    <rect height="9" rx="4.5" width="9" x="13" y="2" />
    <rect height="9" rx="4.5" width="9" x="2" y="13" />
    <rect className="spaces-sign__here" height="9" rx="2.5" width="9" x="13" y="13" />
  </svg>
)
