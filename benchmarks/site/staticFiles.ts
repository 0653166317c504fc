import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { loadConfig } from '@/config/config'

export type StaticFile = { address: string; bytes: number }

const filesIn = async (folder: string, wanted: RegExp, prefix: string): Promise<StaticFile[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found.filter((entry) => entry.isFile() && wanted.test(entry.name)).map((entry) => path.join(entry.parentPath, entry.name))
  return Promise.all(files.map(async (file) => ({ address: `${prefix}/${path.relative(folder, file)}`, bytes: (await stat(file)).size })))
}

const nearest = (files: StaticFile[], bytes: number): StaticFile => {
  const [first, ...others] = files
  if (!first) throw new Error('there is no static file to compare with')
  return others.reduce((best, file) => (Math.abs(file.bytes - bytes) < Math.abs(best.bytes - bytes) ? file : best), first)
}

/** The picture and the built script whose sizes are nearest to a page's. */
export const staticFilesLike = async (bytes: number): Promise<{ picture: StaticFile; script: StaticFile }> => ({
  picture: nearest(await filesIn(path.join(loadConfig().dataDir, 'media'), /\.webp$/, '/media'), bytes),
  script: nearest(await filesIn('.next/static', /\.(js|css)$/, '/_next/static'), bytes),
})
