import { ByteReader } from './ByteReader'
import { type GlyphStreams, simpleGlyph } from './simpleGlyph'

const part = { words: 1, scale: 8, more: 32, twoScales: 64, matrix: 128, instructions: 256 }

const compositeGlyph = ({ composites, glyphs, instructions }: GlyphStreams, box: Buffer): Buffer => {
  const out: Buffer[] = [Buffer.from([0xff, 0xff]), box]
  let flags: number
  let instructed = false
  do {
    const head = composites.take(4)
    flags = head.readUInt16BE(0)
    instructed ||= Boolean(flags & part.instructions)
    const scales = flags & part.scale ? 2 : flags & part.twoScales ? 4 : flags & part.matrix ? 8 : 0
    out.push(head, composites.take((flags & part.words ? 4 : 2) + scales))
  } while (flags & part.more)
  if (!instructed) return Buffer.concat(out)
  const length = glyphs.short255()
  return Buffer.concat([...out, Buffer.from([length >> 8, length & 255]), instructions.take(length)])
}

const hasBit = (bits: Buffer, index: number) => Boolean((bits[index >> 3] ?? 0) & (128 >> (index & 7)))

export type RebuiltGlyphs = { glyf: Buffer; loca: Buffer; /** Left edge of each glyph. */ lefts: number[] }

const open = (data: Buffer) => {
  const reader = new ByteReader(data)
  reader.take(2)
  const options = reader.u16()
  const count = reader.u16()
  reader.take(2)
  const sizes = Array.from({ length: 7 }, () => reader.u32())
  const [contours, points, flags, glyphs, composites, boxes, instructions] = sizes.map((size) => reader.take(size)) as [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer, Buffer]
  const bitmap = Math.ceil(count / 32) * 4
  const streams: GlyphStreams = {
    contours: new ByteReader(contours), points: new ByteReader(points), flags: new ByteReader(flags), glyphs: new ByteReader(glyphs), composites: new ByteReader(composites),
    boxes: new ByteReader(boxes.subarray(bitmap)), instructions: new ByteReader(instructions),
  }
  return { count, streams, boxed: boxes.subarray(0, bitmap), overlapping: options & 1 ? reader.take(Math.ceil(count / 8)) : Buffer.alloc(0) }
}

/** Undoes WOFF2's transform of `glyf` and `loca` (section 5.1); `loca` comes out in its long form. */
export const rebuildGlyphs = (data: Buffer): RebuiltGlyphs => {
  const { count, streams, boxed, overlapping } = open(data)
  const out: Buffer[] = []
  const loca = Buffer.alloc((count + 1) * 4)
  const lefts: number[] = []
  let at = 0
  for (let index = 0; index < count; index++) {
    const contours = streams.contours.i16()
    const box = hasBit(boxed, index) ? streams.boxes.take(8) : undefined
    const glyph = contours === 0 ? Buffer.alloc(0) : contours > 0 ? simpleGlyph(contours, streams, box, hasBit(overlapping, index)) : compositeGlyph(streams, box ?? Buffer.alloc(8))
    lefts.push(glyph.length > 0 ? glyph.readInt16BE(2) : 0)
    loca.writeUInt32BE(at, index * 4)
    const padded = Buffer.concat([glyph, Buffer.alloc((4 - (glyph.length % 4)) % 4)])
    out.push(padded)
    at += padded.length
  }
  loca.writeUInt32BE(at, count * 4)
  return { glyf: Buffer.concat(out), loca, lefts }
}
