import { mkdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'

export type Drawing = {
  /** File name without ending; becomes `tenants/<template>/media/<name>.webp`. */
  name: string
  width: number
  height: number
  /** The inside of the `<svg>` element. */
  draw: (random: () => number) => string
}

/** Mulberry32: the same drawing on every machine. */
export const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

const seedOf = (name: string) => [...name].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16777619), 2166136261)

/** Draws each picture as SVG and writes it as WebP (quality 82) into the template's media folder. */
export const illustrate = async (template: string, drawings: Drawing[]) => {
  const folder = path.resolve('tenants', template, 'media')
  await mkdir(folder, { recursive: true })
  for (const { name, width, height, draw } of drawings) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${draw(seeded(seedOf(name)))}</svg>`
    const file = path.join(folder, `${name}.webp`)
    await writeFile(file, await sharp(Buffer.from(svg)).webp({ quality: 82 }).toBuffer())
    console.log(`${file} ${Math.round((await stat(file)).size / 1024)} kB`)
  }
}
