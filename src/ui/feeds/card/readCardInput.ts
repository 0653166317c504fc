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
 * What the preview at `og/<kind>/<slug>.png` shows: the published page, post, product or form of that address. The front
 * page's is the business itself, and is there even when the page is not. Undefined when there is none.
 */
export const readCardInput = async (kind: string, file: string): Promise<ShareCardInput | undefined> => {
  const slug = file.replace(/\.png$/, '')
  const known = shareKinds.find((candidate) => candidate === kind)
  if (!known) return undefined
  const { tenantId, name, brand, tagline, currency, locale } = await readFeedSite()
  const card = await readShareCard({ tenantId, kind: known, slug })
  const front = known === 'page' && slug === 'home'
  if (!card && !front) return undefined
  const amount = card?.price && formatMoney(card.price, { currency, locale, short: true })
  return { name, brand, title: front || !card ? tagline : card.title, label: card?.label ?? null, price: amount ? `${card?.varies ? 'from ' : ''}${amount}` : null, picture: await onDisk(card?.file ?? null) }
}
