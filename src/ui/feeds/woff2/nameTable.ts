const names = (family: string): [number, string][] => [[1, family], [2, 'Regular'], [4, family], [6, family.replaceAll(/[^A-Za-z0-9]/g, '')]]

const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16()

/** A `name` table (OpenType) that says one family name, in the form that every system reads. */
export const nameTable = (family: string): Buffer => {
  const records = names(family).map(([id, text]) => ({ id, bytes: utf16(text) }))
  const head = Buffer.alloc(6 + records.length * 12)
  for (const [place, value] of [0, records.length, head.length].entries()) head.writeUInt16BE(value, place * 2)
  let at = 0
  records.forEach(({ id, bytes }, index) => {
    for (const [place, value] of [3, 1, 0x409, id, bytes.length, at].entries()) head.writeUInt16BE(value, 6 + index * 12 + place * 2)
    at += bytes.length
  })
  return Buffer.concat([head, ...records.map(({ bytes }) => bytes)])
}
