export type FileKind = { ending: string; mime: string; visitors: boolean; picture?: true }

const picture: FileKind = { ending: 'webp', mime: 'image/webp', visitors: true, picture: true }

/** What may be sent, by what its bytes are; every picture is stored as WebP. */
export const fileKinds: Record<string, FileKind> = {
  'image/png': picture,
  'image/jpeg': picture,
  'image/webp': picture,
  'image/gif': picture,
  'application/pdf': { ending: 'pdf', mime: 'application/pdf', visitors: true },
  'video/webm': { ending: 'webm', mime: 'audio/webm', visitors: false },
  'audio/ogg': { ending: 'ogg', mime: 'audio/ogg', visitors: false },
  'audio/x-m4a': { ending: 'm4a', mime: 'audio/mp4', visitors: false },
  'video/mp4': { ending: 'm4a', mime: 'audio/mp4', visitors: false },
}

/** As file-type names an Ogg with its codec. */
export const kindOfMime = (mime: string): FileKind | undefined => (Object.hasOwn(fileKinds, mime) ? fileKinds[mime] : undefined)
