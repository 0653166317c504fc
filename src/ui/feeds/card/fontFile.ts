import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { loadConfig } from '@/config/config'
import { processWide } from '@/config/processWide'
import type { BodyFont, HeadingFont } from '@/ui/tokens/Brand'
import { fontAddress, fonts } from '@/ui/tokens/fonts'
import { woff2ToTtf } from '../woff2/woff2ToTtf'

export type FontName = HeadingFont | BodyFont

const scripts = ['latin', 'latin-ext'] as const
type Script = (typeof scripts)[number]

const familyOf = (name: FontName, script: Script) => `Spaces ${name}${script === 'latin' ? '' : ' Ext'}`

/** Families in the order in which letters are looked for. */
export const fontFamilies = (name: FontName): string => scripts.map((script) => familyOf(name, script)).join(', ')

const exists = (file: string) => stat(file).then(() => true, () => false)

const make = async (name: FontName, script: Script): Promise<string> => {
  const { slug } = fonts[name]
  const folder = path.join(loadConfig().dataDir, 'cache', 'fonts')
  const file = path.join(folder, path.basename(fontAddress(slug, `${script}-normal`), '.woff2').concat('.ttf'))
  if (await exists(file)) return file
  const source = await readFile(path.resolve(/* turbopackIgnore: true */ 'node_modules', '@fontsource-variable', slug, 'files', `${slug}-${script}-wght-normal.woff2`))
  await mkdir(folder, { recursive: true })
  const beside = `${file}.${process.pid}`
  await writeFile(beside, woff2ToTtf(source, familyOf(name, script)))
  await rename(beside, file)
  return file
}

const made = () => processWide('shareFonts', () => new Map<string, Promise<string>>())

/** The site's own font as files that the drawing library reads, made once and kept in the data folder. */
export const fontFiles = (name: FontName): Promise<string[]> =>
  Promise.all(
    scripts.map((script) => {
      const key = familyOf(name, script)
      const file = made().get(key) ?? make(name, script)
      made().set(key, file)
      file.catch(() => made().delete(key))
      return file
    }),
  )
