import type { Metadata } from 'next'
import { readWidgetSettings } from '@/queries/chat/readWidget'
import { tenantDirectory } from '@/tenancy/TenantDirectory'
import { widgetOrigins } from '@/tenancy/widgetOrigins'
import { WidgetFrame } from '@/ui/widget/WidgetFrame'
import { loadSite } from '../../../../../../(site)/loadSite'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await loadSite()
  return { title: `Chat with ${site.place.name}`, robots: { index: false } }
}

export default async function WidgetPage() {
  const { site, base } = await loadSite()
  const settings = await readWidgetSettings(site.id)
  await tenantDirectory().refresh()
  const tenant = tenantDirectory().ofHandle(site.handle)
  if (!site.agent || !tenant) return <p className="widget-nobody">Nobody answers a chat here at the moment.</p>
  const { name, greeting, suggestions } = site.agent
  return <WidgetFrame handle={site.handle} base={base} businessName={site.place.name} agentName={name} greeting={greeting} suggestions={suggestions} hosts={widgetOrigins(tenant)} awayForm={settings?.awayForm ?? true} />
}
