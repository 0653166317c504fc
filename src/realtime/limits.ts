/** Bounds of the realtime protocol, shared by server and browser. Bytes, milliseconds, events. */
export const limits = {
  /** Text of one message, UTF-8. */
  textBytes: 16_384,
  /** Content blocks of one message, as JSON. */
  blocksBytes: 262_144,
  blocks: 20,
  /** One frame on the wire; larger ones end the connection. */
  frameBytes: 300_000,
  /** Messages a page of history or of a resume holds. */
  page: 200,
  /** What a fresh join shows first. */
  firstPage: 50,
  /** Beyond this gap a client reloads instead of catching up. */
  resumeGap: 5_000,
  /** The browser's patience for an acknowledgement. */
  ackTimeout: 8_000,
  /** How long a typing mark lives without another. */
  typingFor: 6_000,
} as const

/** Heartbeat: a dead socket is noticed 30 s after its last sign (fault-drills.md M12). */
export const heartbeat = { pingInterval: 25_000, pingTimeout: 5_000 } as const

/** Buckets: how many at once, how many a second after that. */
export const budgets = {
  /** Every packet of a socket, whatever it holds. */
  frames: { burst: 120, perSecond: 40 },
  events: { burst: 60, perSecond: 20 },
  sends: { burst: 20, perSecond: 5 },
  /** Messages of a whole business through one process. */
  tenant: { burst: 2_000, perSecond: 1_000 },
} as const

/** A reader who leaves more than this unread is cut and resumes by cursor (hazard H21). Bytes. */
export const unreadBytes = 1_048_576

/** Sockets one network address may hold in one process. */
export const socketsPerAddress = 2_500
