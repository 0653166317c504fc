import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { loadConfig } from '@/config/config'
import { processWide } from '@/config/processWide'
import { query } from '@/db/query'
import { asSystem } from '@/db/scope'
import { log } from '@/log/log'
import { databaseWatch } from '@/resilience/database/DatabaseWatch'

const entry = z.object({
  id: z.string(), handle: z.string(), name: z.string(), status: z.string(), hosts: z.array(z.string()),
  phone: z.string(), email: z.string(), accent: z.string(), ink: z.string(), paper: z.string(), logoSvg: z.string().nullable(), locale: z.string(),
  widgetOrigins: z.array(z.string()).default([]),
})

export type TenantEntry = z.infer<typeof entry>

const everyTenant = `
  select t.id, t.handle, t.name, t.status::text, t.phone, t.email, t.brand_accent as accent, t.brand_ink as ink, t.brand_paper as paper, t.brand_logo_svg as "logoSvg", t.locale,
    array(select lower(d.host) from public.tenants_domains d where d._parent_id = t.id) as hosts,
    array(select o.text from public.tenants_texts o where o.parent_id = t.id and o.path = 'widget.origins' order by o."order") as "widgetOrigins"
  from public.tenants t`

/**
 * Host and handle to tenant, for every request before anything else is known. Held in memory, refreshed when a
 * tenant changes, and kept on disk so that a site is still itself when the process starts without its database.
 */
export class TenantDirectory {
  private byHandle = new Map<string, TenantEntry>()
  private byHost = new Map<string, TenantEntry>()
  private readonly file = path.join(loadConfig().dataDir, 'cache', 'tenants.json')
  private loading: Promise<void> | undefined

  async start(): Promise<void> {
    const watch = databaseWatch()
    watch.subscribe('spaces_tags', (notice) => notice.endsWith(' tenant') && void this.refresh())
    watch.on('up', () => void this.refresh())
    this.readFile()
    if (watch.isUp) await this.refresh()
  }

  ofHandle(handle: string): TenantEntry | undefined {
    return this.byHandle.get(handle)
  }

  /** `<handle>.<platform host>`, `<handle>.localhost`, or one of the tenant's own domains. Without port. */
  ofHost(host: string): TenantEntry | undefined {
    const own = this.byHost.get(host)
    if (own) return own
    const platform = new URL(loadConfig().publicUrl).hostname
    const suffix = [`.${platform}`, '.localhost'].find((ending) => host.endsWith(ending))
    return suffix ? this.byHandle.get(host.slice(0, -suffix.length)) : undefined
  }

  all(): TenantEntry[] {
    return [...this.byHandle.values()]
  }

  /** A handle that is not known may have been provisioned a moment ago: looks once more. */
  async findHandle(handle: string): Promise<TenantEntry | undefined> {
    const known = this.byHandle.get(handle)
    if (known || !databaseWatch().isUp) return known
    await this.refresh()
    return this.byHandle.get(handle)
  }

  refresh(): Promise<void> {
    this.loading ??= this.load().finally(() => (this.loading = undefined))
    return this.loading
  }

  private async load(): Promise<void> {
    try {
      const rows = await asSystem(() => query(everyTenant))
      this.keep(z.array(entry).parse(rows))
      mkdirSync(path.dirname(this.file), { recursive: true })
      writeFileSync(this.file, JSON.stringify(this.all()))
    } catch (err) {
      log.warn({ err }, 'the tenants could not be read; the last known stay')
    }
  }

  private readFile(): void {
    try {
      this.keep(z.array(entry).parse(JSON.parse(readFileSync(this.file, 'utf8'))))
    } catch {
      this.keep([])
    }
  }

  private keep(tenants: TenantEntry[]): void {
    const open = tenants.filter(({ status }) => status !== 'closed')
    this.byHandle = new Map(open.map((tenant) => [tenant.handle, tenant]))
    this.byHost = new Map(open.flatMap((tenant) => tenant.hosts.map((host) => [host, tenant] as const)))
  }
}

export const tenantDirectory = (): TenantDirectory => processWide('tenantDirectory', () => new TenantDirectory())
