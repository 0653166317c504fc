import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { executeOn } from '@/db/executeOn'
import { actorOf } from '@/messages/actorOf'
import { appendActivity } from '@/messages/appendActivity'
import type { Department } from '@/messages/vocabulary'
import { describeChange } from './describeChange'
import { tenantIdOf } from './tenantIdOf'

type Doc = Record<string, unknown> & { id: string; title?: string; _status?: string; deletedAt?: string | null }
type Subject = { thing: 'post' | 'page' | 'product' | 'form'; collection: string; department: Department }

const verbOf = (operation: 'create' | 'update', before: Doc | undefined, after: Doc) => {
  if (after.deletedAt && !before?.deletedAt) return 'trashed'
  if (before?.deletedAt && !after.deletedAt) return 'restored'
  const published = after._status === 'published'
  if (published && before?._status !== 'published') return operation === 'create' ? 'published' : 'published'
  if (!published && before?._status === 'published') return 'unpublished'
  return operation === 'create' ? 'created' : 'updated'
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Every create, publish, update and trash of a core document becomes a Message, in the same transaction. */
export const recordActivity =
  ({ thing, collection, department }: Subject): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    const tenantId = tenantIdOf(doc)
    if (!tenantId) return doc
    const before = operation === 'update' ? (previousDoc as Doc | undefined) : undefined
    const verb = verbOf(operation, before, doc as Doc)
    await appendActivity(await executeOn(req), {
      tenantId,
      department,
      author: actorOf(req),
      body: `${capital(thing)} “${doc.title}” was ${verb}.`,
      metadata: { event: `${thing}.${verb}`, collection, documentId: String(doc.id), title: String(doc.title ?? '').slice(0, 200), changes: describeChange(before, doc as Doc) },
    })
    return doc
  }

/** A final deletion is told as well; the document's title stays readable in the log. */
export const recordRemoval =
  ({ thing, collection, department }: Subject): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    const tenantId = tenantIdOf(doc)
    if (!tenantId) return doc
    await appendActivity(await executeOn(req), {
      tenantId,
      department,
      author: actorOf(req),
      body: `${capital(thing)} “${doc.title}” was deleted.`,
      metadata: { event: `${thing}.deleted`, collection, documentId: String(doc.id), title: String(doc.title ?? '').slice(0, 200) },
    })
    return doc
  }
