import { stat } from 'node:fs/promises'
import path from 'node:path'
import { loadConfig } from '@/config/config'
import { readFeedSite } from '@/queries/feeds/readFeedSite'
import { readShareCard, shareKinds } from '@/queries/feeds/readShareCard'
import { formatMoney } from '@/tenancy/money/formatMoney'
import type { ShareCardInput } from './shareCardPng'

/** The file behind a name, when it is on this machine. */
const onDisk = async (file: string | null): Promise<string | null> => {
  if (!file) return null
  const whole = path.join(loadConfig().dataDir, 'media', path.basename(file))
  return stat(whole).then(() => whole, () => null)
}

/**
 * What the preview at `og/<kind>/<slug>` shows. `og/site/home` is the business itself; the others are the published page,
 * post, product or form of that address. Undefined when there is none.
 */
export const readCardInput = async (kind: string, slug: string): Promise<ShareCardInput | undefined> => {
  const { tenantId, name, brand, tagline, currency, locale } = await readFeedSite()
  if (kind === 'site') return slug === 'home' ? { name, brand, title: tagline, label: null, price: null, picture: null } : undefined
  const known = shareKinds.find((candidate) => candidate === kind)
  const card = known && (await readShareCard({ tenantId, kind: known, slug }))
  if (!card) return undefined
  const amount = card.price && formatMoney(card.price, { currency, locale, short: true })
  return { name, brand, title: kind === 'page' && slug === 'home' ? tagline : card.title, label: card.label, price: amount ? `${card.varies ? 'from ' : ''}${amount}` : null, picture: await onDisk(card.file) }
}
