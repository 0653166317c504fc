import path from 'node:path'
import { loadConfig } from '@/config/config'
import { processWide } from '@/config/processWide'
import { PageStore, type SavedPage } from './PageStore'
import { TagVersions } from './TagVersions'

export type Found = { page: SavedPage; fresh: boolean }

/** The pages of all sites in front of Next: fresh while nothing they were made from has changed. */
export class PageCache {
  readonly versions = new TagVersions()
  private readonly store: PageStore

  constructor(folder: string) {
    this.store = new PageStore(folder)
  }

  /** The quick road: a page in memory that is known to be fresh. */
  fresh(tenantId: string, key: string): SavedPage | undefined {
    const page = this.versions.known ? this.store.peek(key) : undefined
    return page && this.isFresh(tenantId, page) ? page : undefined
  }

  async find(tenantId: string, key: string): Promise<Found | undefined> {
    const page = await this.store.get(key)
    return page && { page, fresh: this.isFresh(tenantId, page) }
  }

  async save(page: SavedPage): Promise<void> {
    await this.store.put(page)
  }

  private isFresh(tenantId: string, page: SavedPage): boolean {
    if (!this.versions.known) return false
    for (const tag in page.tags) if (this.versions.of(tenantId, tag) !== page.tags[tag]) return false
    return true
  }
}

export const pageCache = (): PageCache => processWide('pageCache', () => new PageCache(path.join(loadConfig().dataDir, 'cache', `pages-${buildId()}`)))

/** Pages name the scripts of the build they were made with, so each build has pages of its own. */
const buildId = () => processWide('buildId', () => ({ id: 'dev' })).id

export const setBuildId = (id: string): void => {
  processWide('buildId', () => ({ id })).id = id
}
