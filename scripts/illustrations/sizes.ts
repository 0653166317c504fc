import { existsSync, readdirSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'

/** Makes the 480 and 960 px sizes of every picture of every template; provisioning then only copies. */
for (const template of readdirSync('tenants')) {
  const folder = path.join('tenants', template, 'media')
  if (!existsSync(folder)) continue
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.webp'))) {
    for (const width of [480, 960]) {
      const target = path.join(folder, String(width))
      await mkdir(target, { recursive: true })
      await sharp(path.join(folder, file)).resize({ width, withoutEnlargement: true }).webp({ quality: 78 }).toFile(path.join(target, file))
    }
  }
  console.log(template)
}
