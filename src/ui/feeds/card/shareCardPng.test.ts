import { execFileSync } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { loadConfig } from '@/config/config'
import { sampleSite } from '../../../../tests/support/feedSamples'
import { shareCardPng } from './shareCardPng'

const input = { ...sampleSite(), title: 'Salt & <vinegar>', label: 'Sauces', price: '£2.50', picture: null }

const pixelsOf = (png: Buffer) => sharp(png).greyscale().resize(300).raw().toBuffer()

/** Mean difference of two cards, 0 to 255; edges of letters differ a little with the machine's taste in smoothing. */
const difference = async (one: Buffer, other: Buffer) => {
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)]
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length
}

/** The same card from a process that finds no font on the machine. */
const withoutSystemFonts = async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'spaces-fonts-'))
  const settings = path.join(folder, 'fonts.conf')
  await writeFile(settings, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><cachedir>${folder}</cachedir></fontconfig>`)
  const code = `import { shareCardPng } from '@/ui/feeds/card/shareCardPng'; process.stdout.write(await shareCardPng(${JSON.stringify(input)}))`
  return execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], { env: { ...process.env, NODE_OPTIONS: '', FONTCONFIG_FILE: settings }, maxBuffer: 4_194_304, stdio: ['ignore', 'pipe', 'ignore'] })
}

describe('a link preview', () => {
  it('is a PNG of 1200 by 630', async () => {
    expect(await sharp(await shareCardPng(input)).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  })

  it('looks the same on a machine without any font', async () => {
    expect(loadConfig().dataDir).toContain('test')
    expect(await difference(await withoutSystemFonts(), await shareCardPng(input))).toBeLessThan(1.5)
  })

  it('says its title: another title is another picture', async () => {
    expect(await difference(await shareCardPng({ ...input, title: 'Malt & <vinegar>' }), await shareCardPng(input))).toBeGreaterThan(3)
  })

  it('keeps a very long title within the card', async () => {
    const long = await shareCardPng({ ...input, title: 'Donaudampfschifffahrtsgesellschaftskapitän '.repeat(9) })
    expect(await sharp(long).metadata()).toMatchObject({ width: 1200, height: 630 })
  })
})
