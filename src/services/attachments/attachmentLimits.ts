const mb = 1_048_576

/** Bounds of files in conversations. Bytes, and files a day. */
export const attachmentLimits = {
  staffBytes: 10 * mb,
  visitorBytes: 5 * mb,
  /** All files of a business. */
  tenantBytes: 2_048 * mb,
  visitorDay: { files: 20, bytes: 30 * mb },
  pixels: 40_000_000,
  frames: 60,
  /** The longer side of a stored picture. */
  side: 2_560,
} as const
