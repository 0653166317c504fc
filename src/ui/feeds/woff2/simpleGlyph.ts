import type { ByteReader } from './ByteReader'

export type GlyphStreams = { contours: ByteReader; points: ByteReader; flags: ByteReader; glyphs: ByteReader; composites: ByteReader; boxes: ByteReader; instructions: ByteReader }

type Point = { dx: number; dy: number; onCurve: boolean }

const signed = (flag: number, value: number) => (flag & 1 ? value : -value)

/** One point as WOFF2 packs it: a flag that says how many bytes follow and how they are split (section 5.2). */
const point = (flags: ByteReader, data: ByteReader): Point => {
  const whole = flags.u8()
  const onCurve = whole < 128
  const flag = whole & 127
  const at = (dx: number, dy: number) => ({ dx, dy, onCurve })
  if (flag < 10) return at(0, signed(flag, ((flag & 14) << 7) + data.u8()))
  if (flag < 20) return at(signed(flag, (((flag - 10) & 14) << 7) + data.u8()), 0)
  if (flag < 84) {
    const [high, low] = [flag - 20, data.u8()]
    return at(signed(flag, 1 + (high & 48) + (low >> 4)), signed(flag >> 1, 1 + ((high & 12) << 2) + (low & 15)))
  }
  if (flag < 120) {
    const high = flag - 84
    return at(signed(flag, 1 + (Math.floor(high / 12) << 8) + data.u8()), signed(flag >> 1, 1 + (((high % 12) >> 2) << 8) + data.u8()))
  }
  if (flag < 124) {
    const [first, second, third] = [data.u8(), data.u8(), data.u8()]
    return at(signed(flag, (first << 4) + (second >> 4)), signed(flag >> 1, ((second & 15) << 8) + third))
  }
  return at(signed(flag, data.u16()), signed(flag >> 1, data.u16()))
}

const box = (points: Point[]) => {
  let [x, y, left, bottom, right, top] = [0, 0, Infinity, Infinity, -Infinity, -Infinity]
  for (const { dx, dy } of points) {
    x += dx
    y += dy
    left = Math.min(left, x)
    right = Math.max(right, x)
    bottom = Math.min(bottom, y)
    top = Math.max(top, y)
  }
  return points.length > 0 ? [left, bottom, right, top] : [0, 0, 0, 0]
}

const shorts = (values: number[]) => {
  const out = Buffer.alloc(values.length * 2)
  values.forEach((value, index) => out.writeInt16BE(value, index * 2))
  return out
}

/** A glyph with outlines of its own, as the `glyf` table keeps it; coordinates as plain 16 bit steps. */
export const simpleGlyph = (contours: number, streams: GlyphStreams, given: Buffer | undefined, overlaps: boolean): Buffer => {
  const counts = Array.from({ length: contours }, () => streams.points.short255())
  const points = counts.flatMap((count) => Array.from({ length: count }, () => point(streams.flags, streams.glyphs)))
  const instructions = streams.instructions.take(streams.glyphs.short255())
  let end = -1
  const ends = counts.map((count) => (end += count))
  const flags = Buffer.from(points.map(({ onCurve }, index) => (onCurve ? 1 : 0) | (overlaps && index === 0 ? 64 : 0)))
  return Buffer.concat([shorts([contours]), given ?? shorts(box(points)), shorts([...ends, instructions.length]), instructions, flags, shorts(points.map(({ dx }) => dx)), shorts(points.map(({ dy }) => dy))])
}
