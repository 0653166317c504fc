import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

export type SavedPage = {
  key: string
  status: number
  headers: Record<string, string>
  /** What the page was made from, with the counts at the moment before it was made. */
  tags: Record<string, number>
  etag: string
  savedAt: number
  body: Buffer
  gzip: Buffer
  brotli: Buffer
}

type Stored = Omit<SavedPage, 'body' | 'gzip' | 'brotli'> & { sizes: [number, number, number] }

const memoryLimit = 192 * 1024 * 1024

const weight = (page: SavedPage) => page.body.length + page.gzip.length + page.brotli.length + 2_048

/**
 * Pages that were shown once: the most recent in memory, all on disk, so that they outlive a restart and a database.
 * A file holds a JSON line and the three bodies; it is written beside and renamed, so it is never half a page.
 */
export class PageStore {
  private readonly pages = new Map<string, SavedPage>()
  private used = 0

  constructor(private readonly folder: string) {}

  /** In memory only, at once. */
  peek(key: string): SavedPage | undefined {
    const page = this.pages.get(key)
    if (!page) return undefined
    this.pages.delete(key)
    this.pages.set(key, page)
    return page
  }

  async get(key: string): Promise<SavedPage | undefined> {
    return this.peek(key) ?? (await this.read(key))
  }

  async put(page: SavedPage): Promise<void> {
    this.keep(page)
    const { body, gzip, brotli, ...rest } = page
    const stored: Stored = { ...rest, sizes: [body.length, gzip.length, brotli.length] }
    const file = this.fileOf(page.key)
    await mkdir(path.dirname(file), { recursive: true })
    const beside = `${file}.${process.pid}`
    await writeFile(beside, Buffer.concat([Buffer.from(`${JSON.stringify(stored)}\n`), body, gzip, brotli]))
    await rename(beside, file)
  }

  private async read(key: string): Promise<SavedPage | undefined> {
    const data = await readFile(this.fileOf(key)).catch(() => undefined)
    const end = data?.indexOf(10) ?? -1
    if (!data || end < 0) return undefined
    const { sizes, ...rest } = JSON.parse(data.subarray(0, end).toString()) as Stored
    const [body, gzip, brotli] = sizes
    if (rest.key !== key || data.length !== end + 1 + body + gzip + brotli) return undefined
    const from = end + 1
    const page: SavedPage = { ...rest, body: data.subarray(from, from + body), gzip: data.subarray(from + body, from + body + gzip), brotli: data.subarray(from + body + gzip) }
    this.keep(page)
    return page
  }

  private keep(page: SavedPage): void {
    const before = this.pages.get(page.key)
    if (before) this.used -= weight(before)
    this.pages.delete(page.key)
    this.pages.set(page.key, page)
    this.used += weight(page)
    for (const [key, oldest] of this.pages) {
      if (this.used <= memoryLimit) break
      this.pages.delete(key)
      this.used -= weight(oldest)
    }
  }

  private fileOf(key: string): string {
    const name = createHash('sha256').update(key).digest('hex')
    return path.join(this.folder, name.slice(0, 2), name)
  }
}
