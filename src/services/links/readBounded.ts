import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

const unpackers: Record<string, () => NodeJS.ReadWriteStream & Readable> = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }

/**
 * A body unpacked, up to so many bytes after unpacking; the rest is neither read nor unpacked.
 * @returns undefined for a packing that we did not ask for. @throws when the line breaks
 */
export const readBounded = async (answer: IncomingMessage, most: number): Promise<{ body: Buffer; whole: boolean } | undefined> => {
  const encoding = String(answer.headers['content-encoding'] ?? 'identity').toLowerCase()
  const unpacker = unpackers[encoding]
  if (!unpacker && encoding !== 'identity') return undefined
  const stream: Readable = unpacker ? answer.pipe(unpacker()) : answer
  answer.on('error', (error) => stream.destroy(error))
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream as AsyncIterable<Buffer>) {
    parts.push(part.subarray(0, most - size))
    size += part.length
    if (size > most) break
  }
  answer.destroy()
  return { body: Buffer.concat(parts), whole: size <= most }
}
