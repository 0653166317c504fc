import { ByteReader } from './ByteReader'
import { nameTable } from './nameTable'
import { type FontTable, readTables } from './readTables'
import { rebuildGlyphs } from './rebuildGlyphs'

/** Undoes the transform of `hmtx` (section 5.4): left bearings that equal the left edge were left out. */
const rebuildMetrics = (data: Buffer, metrics: number, lefts: number[]): Buffer => {
  const reader = new ByteReader(data)
  const flags = reader.u8()
  const widths = Array.from({ length: metrics }, () => reader.u16())
  const bearing = (index: number) => (flags & (index < metrics ? 1 : 2) ? (lefts[index] ?? 0) : reader.i16())
  const out = Buffer.alloc(metrics * 4 + (lefts.length - metrics) * 2)
  const bearings = lefts.map((_, index) => bearing(index))
  widths.forEach((width, index) => {
    out.writeUInt16BE(width, index * 4)
    out.writeInt16BE(bearings[index] ?? 0, index * 4 + 2)
  })
  bearings.slice(metrics).forEach((value, index) => out.writeInt16BE(value, metrics * 4 + index * 2))
  return out
}

const checksum = (data: Buffer) => {
  let sum = 0
  for (let at = 0; at + 4 <= data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0
  return sum
}

const assemble = (flavor: number, tables: { tag: string; data: Buffer }[]): Buffer => {
  const sorted = [...tables].sort((a, b) => (a.tag < b.tag ? -1 : 1))
  const power = 2 ** Math.floor(Math.log2(sorted.length))
  const head = Buffer.alloc(12 + sorted.length * 16)
  head.writeUInt32BE(flavor, 0)
  for (const [index, value] of [sorted.length, power * 16, Math.log2(power), (sorted.length - power) * 16].entries()) head.writeUInt16BE(value, 4 + index * 2)
  let at = head.length
  const bodies = sorted.map(({ tag, data }, index) => {
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])
    head.write(tag, 12 + index * 16, 'latin1')
    for (const [place, value] of [checksum(padded), at, data.length].entries()) head.writeUInt32BE(value, 16 + index * 16 + place * 4)
    at += padded.length
    return padded
  })
  return Buffer.concat([head, ...bodies])
}

const withLongLoca = (head: Buffer): Buffer => {
  const copy = Buffer.from(head)
  copy.writeInt16BE(1, 50)
  return copy
}

/**
 * A WOFF2 font as the TrueType font it was made from, under a family name of ours: the drawing library behind our
 * pictures reads no WOFF2, and finds variable fonts by names that differ from file to file.
 * @throws RangeError for a file that is not one, or is cut.
 */
export const woff2ToTtf = (file: Buffer, family: string): Buffer => {
  const { flavor, tables } = readTables(file)
  const find = (tag: string): FontTable | undefined => tables.find((table) => table.tag === tag)
  const glyf = find('glyf')
  const rebuilt = glyf?.transformed ? rebuildGlyphs(glyf.data) : undefined
  const metrics = find('hhea')?.data.readUInt16BE(34) ?? 0
  const restore = ({ tag, data, transformed }: FontTable): Buffer => {
    if (tag === 'name') return nameTable(family)
    if (tag === 'hmtx' && transformed) return rebuildMetrics(data, metrics, rebuilt?.lefts ?? [])
    if (!rebuilt) return data
    if (tag === 'glyf') return rebuilt.glyf
    if (tag === 'loca') return rebuilt.loca
    return tag === 'head' ? withLongLoca(data) : data
  }
  return assemble(flavor, tables.map((table) => ({ tag: table.tag, data: restore(table) })))
}
