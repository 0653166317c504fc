import { brotliDecompressSync } from 'node:zlib'
import { ByteReader } from './ByteReader'

const known = [
  'cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca', 'prep', 'CFF ', 'VORG', 'EBDT', 'EBLC', 'gasp', 'hdmx', 'kern', 'LTSH', 'PCLT', 'VDMX', 'vhea', 'vmtx', 'BASE', 'GDEF', 'GPOS', 'GSUB', 'EBSC', 'JSTF', 'MATH',
  'CBDT', 'CBLC', 'COLR', 'CPAL', 'SVG ', 'sbix', 'acnt', 'avar', 'bdat', 'bloc', 'bsln', 'cvar', 'fdsc', 'feat', 'fmtx', 'fvar', 'gvar', 'hsty', 'just', 'lcar', 'mort', 'morx', 'opbd', 'prop', 'trak', 'Zapf', 'Silf', 'Glat', 'Gloc', 'Feat', 'Sill',
]

export type FontTable = { tag: string; transformed: boolean; data: Buffer }

const entry = (reader: ByteReader) => {
  const flags = reader.u8()
  const index = flags & 63
  const tag = index === 63 ? reader.take(4).toString('latin1') : (known[index] ?? '')
  const version = flags >> 6
  // For glyf and loca version 3 means "as it is"; for all others version 0 does.
  const transformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0
  const size = reader.base128()
  return { tag, transformed, length: transformed ? reader.base128() : size }
}

/** The tables of a WOFF2 file as they stand in it (W3C WOFF 2.0, sections 4 and 5). */
export const readTables = (file: Buffer): { flavor: number; tables: FontTable[] } => {
  const reader = new ByteReader(file)
  if (reader.take(4).toString('latin1') !== 'wOF2') throw new RangeError('not a WOFF2 file')
  const flavor = reader.u32()
  reader.take(4)
  const count = reader.u16()
  reader.take(6)
  const compressed = reader.u32()
  reader.take(24)
  const entries = Array.from({ length: count }, () => entry(reader))
  const data = new ByteReader(brotliDecompressSync(reader.take(compressed)))
  return { flavor, tables: entries.map(({ tag, transformed, length }) => ({ tag, transformed, data: data.take(length) })) }
}
