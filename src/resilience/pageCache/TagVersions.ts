import { query } from '@/db/query'
import { asSystem } from '@/db/scope'
import { databaseWatch } from '../database/DatabaseWatch'

/** How often each tag of each tenant has changed, as the database counts; kept current by NOTIFY. */
export class TagVersions {
  private readonly versions = new Map<string, number>()
  /** False until the counts were read, and again while the database is away: nothing can be called fresh then. */
  known = false

  start(): void {
    const watch = databaseWatch()
    watch.subscribe('spaces_tags', (key) => this.bump(key))
    watch.on('up', () => void this.load())
    watch.on('down', () => (this.known = false))
    if (watch.isUp) void this.load()
  }

  of(tenantId: string, tag: string): number {
    return this.versions.get(`${tenantId} ${tag}`) ?? 0
  }

  snapshot(tenantId: string, tags: Iterable<string>): Record<string, number> {
    return Object.fromEntries([...tags].map((tag) => [tag, this.of(tenantId, tag)]))
  }

  async load(): Promise<void> {
    const rows = await asSystem(() => query<{ key: string; version: string }>(`select tenant_id || ' ' || tag as key, version from core.tag_versions`)).catch(() => undefined)
    if (!rows) return
    // A notice that came while reading must not be lost: the higher count stands.
    for (const { key, version } of rows) this.versions.set(key, Math.max(this.versions.get(key) ?? 0, Number(version)))
    this.known = true
  }

  private bump(key: string): void {
    this.versions.set(key, (this.versions.get(key) ?? 0) + 1)
  }
}
