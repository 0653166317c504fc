import { connection } from 'next/server'
import { tenantDirectory } from '@/tenancy/TenantDirectory'
import { Landing } from '@/ui/platform/Landing'
import { loadConfig } from '@/config/config'

/** The platform's front door: which businesses live here, and where their people sign in. */
export default async function Page() {
  await connection()
  const { mode, publicUrl } = loadConfig()
  const { host, protocol } = new URL(publicUrl)
  const sites = tenantDirectory().all().filter(({ status }) => status === 'active')
  const suffix = host.startsWith('localhost') ? host : host
  return <Landing demo={mode === 'demo'} sites={sites.map(({ handle, name, accent }) => ({ handle, name, accent, url: mode === 'demo' ? `${protocol}//${handle}.${suffix}/` : `/t/${handle}` }))} />
}
