import { Inbox, MessageCircle, Package, PencilLine } from 'lucide-react'
import type { Conversation } from '@/queries/admin/conversationRow'
import type { Draft } from '@/queries/admin/readDrafts'
import type { Inquiry } from '@/queries/admin/readInquiries'
import type { LowStock } from '@/queries/admin/readLowStock'
import { documentHref, listHref } from '../shared/listHref'
import { plainLine } from '../shared/plainLine'
import { When } from '../shared/When'
import { draftRows, draftsHref, draftUnit } from './draftWords'
import { NeedCard } from './NeedCard'
import { Panel, QuietLink } from './Panel'

export type NeedsData = {
  waiting: { items: Conversation[]; total: number }
  inquiries: { items: Inquiry[]; total: number; since: string }
  lowStock: { items: LowStock[]; productIds: string[]; variants: number }
  drafts: Draft[]
  now: string
  /** More than one business is in view: each line says whose it is. */
  several: boolean
}

const Whose = ({ business, several }: { business: string; several: boolean }) => (several ? <span className="spaces-quiet">{business}: </span> : null)

const stockWords = (stock: number) => (stock <= 0 ? 'sold out' : `${stock} left`)

const WaitingCard = ({ waiting: { items, total }, now, several }: NeedsData) => (
  <NeedCard
    calm={<p>Nobody is waiting for an answer. New questions from your website show up here. <QuietLink href="/admin/conversations">Open conversations</QuietLink></p>}
    count={total}
    href="/admin/conversations?show=waiting"
    icon={MessageCircle}
    rows={items.map(({ id, title, business, body, askedAt, saidAt }) => ({ key: id, href: `/admin/conversations/${id}`, text: <><Whose business={business} several={several} /><b>{title}</b> {plainLine(body, 70)}</>, aside: <When iso={askedAt ?? saidAt} now={now} /> }))}
    title="Unanswered"
    unit={total === 1 ? 'person waits for you' : 'people wait for you'}
    urgent
  />
)

const InquiriesCard = ({ inquiries: { items, total, since }, now, several }: NeedsData) => (
  <NeedCard
    calm={<p>No forms were sent today. Share a link to one of <QuietLink href={listHref('forms')}>your forms</QuietLink>, or put one on a page.</p>}
    count={total}
    href={listHref('messages', [{ field: 'type', is: 'equals', value: 'customer_inquiry' }, { field: 'createdAt', is: 'greater_than_equal', value: since }])}
    icon={Inbox}
    rows={items.map(({ id, business, authorName, body, createdAt }) => ({ key: id, href: documentHref('messages', id), text: <><Whose business={business} several={several} /><b>{authorName}</b> {plainLine(body, 70)}</>, aside: <When iso={createdAt} now={now} /> }))}
    title="Inquiries today"
    unit={total === 1 ? 'form was sent' : 'forms were sent'}
  />
)

const StockCard = ({ lowStock: { items, productIds, variants }, several }: NeedsData) => (
  <NeedCard
    calm={<p>Nothing is running low. You choose at each product when to be warned, in the field “Warn me at”.</p>}
    count={variants}
    href={listHref('products', [{ field: 'id', is: 'in', value: productIds.slice(0, 60) }])}
    icon={Package}
    rows={items.map(({ productId, business, title, variant, stock }) => ({ key: `${productId} ${variant}`, href: documentHref('products', productId), text: <><Whose business={business} several={several} /><b>{title}</b> {variant}</>, aside: <span className="spaces-warn">{stockWords(stock)}</span> }))}
    title="Low stock"
    unit={variants === 1 ? 'variant is running low' : 'variants are running low'}
  />
)

const DraftsCard = ({ drafts, now }: NeedsData) => (
  <NeedCard
    calm={<p>Everything you wrote is published. <QuietLink href="/admin/collections/posts/create">Write a post</QuietLink> and save it as a draft to find it here.</p>}
    count={drafts.length}
    href={draftsHref(drafts)}
    icon={PencilLine}
    rows={draftRows(drafts, now)}
    title="Drafts and planned"
    unit={draftUnit(drafts)}
  />
)

/** What needs a person now. */
export const Needs = (data: NeedsData) => (
  <Panel id="needs-now" title="Needs you now">
    <div className="spaces-cards">
      <WaitingCard {...data} />
      <InquiriesCard {...data} />
      <StockCard {...data} />
      <DraftsCard {...data} />
    </div>
  </Panel>
)
