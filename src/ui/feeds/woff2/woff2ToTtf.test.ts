import { readFile } from 'node:fs/promises'
import { fonts } from '@/ui/tokens/fonts'
import { woff2ToTtf } from './woff2ToTtf'

const sourceOf = (slug: string, script: string) => readFile(`node_modules/@fontsource-variable/${slug}/files/${slug}-${script}-wght-normal.woff2`)

const tablesOf = (font: Buffer) =>
  new Map(Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + index * 16
    const [start, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)]
    return [font.toString('latin1', at, at + 4), font.subarray(start, start + length)] as const
  }))

const cases = Object.values(fonts).flatMap(({ slug }) => ['latin', 'latin-ext'].map((script) => [slug, script] as const))

describe('a WOFF2 font turned back into TrueType', () => {
  it.each(cases)('%s %s: every glyph is where the index says, with the box it claims', async (slug, script) => {
    const tables = tablesOf(woff2ToTtf(await sourceOf(slug, script), 'Ours'))
    const count = tables.get('maxp')?.readUInt16BE(4) ?? 0
    const [loca, glyf] = [tables.get('loca'), tables.get('glyf')]
    if (!loca || !glyf) throw new Error('glyphs are missing')
    expect(loca.length).toBe((count + 1) * 4)
    expect(loca.readUInt32BE(count * 4)).toBe(glyf.length)
    expect(tables.get('head')?.readInt16BE(50)).toBe(1)
    for (let index = 0; index < count; index++) {
      const glyph = glyf.subarray(loca.readUInt32BE(index * 4), loca.readUInt32BE(index * 4 + 4))
      if (glyph.length === 0) continue
      expect(glyph.readInt16BE(2)).toBeLessThanOrEqual(glyph.readInt16BE(6))
      expect(glyph.readInt16BE(4)).toBeLessThanOrEqual(glyph.readInt16BE(8))
    }
  })

  it('carries the name we give it', async () => {
    const name = tablesOf(woff2ToTtf(await sourceOf('sora', 'latin'), 'Our Sora')).get('name')
    expect(name && Buffer.from(name).swap16().toString('utf16le')).toContain('Our Sora')
  })

  it('refuses what is not a font and what is cut', async () => {
    expect(() => woff2ToTtf(Buffer.from('not a font at all, but long enough to look at'), 'x')).toThrow(RangeError)
    const whole = await sourceOf('sora', 'latin')
    expect(() => woff2ToTtf(whole.subarray(0, 200), 'x')).toThrow()
  })
})
