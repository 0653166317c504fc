import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { rest, type RestAnswer } from '../support/rest'
import type { Attack, Target } from './Attack'
import { type Actor, type ActorName, makeActors } from './actors'
import { picture, type Planted, plantTenant } from './plantTenant'

export type World = { payload: Payload; a: Planted; b: Planted; actors: Record<ActorName, Actor>; picture: Blob }

const build = async (): Promise<World> => {
  const a = await plantTenant('a')
  const b = await plantTenant('b')
  return { payload: a.tenant.payload, a, b, actors: await makeActors(a, b), picture: new Blob([new Uint8Array(await picture())], { type: 'image/png' }) }
}

let built: Promise<World> | undefined

/** Two businesses with something in every collection, and everybody who might knock; made once a process. */
export const world = (): Promise<World> => (built ??= build())

const texts = (fields: FlattenedField[]) => fields.flatMap((field) => ((field.type === 'text' || field.type === 'textarea') && !field.hidden ? [field.name] : []))

const links = (fields: FlattenedField[]) =>
  fields.flatMap((field) => ((field.type === 'relationship' || field.type === 'upload') && field.name !== 'tenant' && typeof field.relationTo === 'string' ? [{ path: field.name, to: field.relationTo }] : []))

/** A collection as an attacker sees it. */
export const targetOf = ({ payload, a, b }: World, slug: string): Target => {
  const { config } = payload.collections[slug as CollectionSlug]
  const { flattenedFields, upload, versions } = config
  return {
    slug, mine: a, theirs: b, textFields: texts(flattenedFields), relations: links(flattenedFields),
    versioned: Boolean(versions), hasFile: Boolean(upload), hasTenant: flattenedFields.some(({ name }) => name === 'tenant'),
  }
}

export const send = ({ path, method, body, raw, headers }: Attack, actor: Actor): Promise<RestAnswer> =>
  rest(path, { method, body, raw, token: actor.token, headers: { ...actor.headers, ...headers } })

const idsOf = ({ tenant, plants }: Planted) => [tenant.tenantId, tenant.owner.id, ...Object.values(plants).flatMap(({ id, trashedId, versionId }) => [id, trashedId, versionId])].filter((id) => id !== undefined)

/** What an answer tells of the other business that the question did not say itself. */
export const leak = (attack: Attack, answer: RestAnswer, { theirs }: Target): string | undefined => {
  const asked = JSON.stringify([attack.path, attack.body, attack.raw])
  const at = answer.text.indexOf(theirs.canary)
  if (at >= 0) return `holds a canary of theirs: …${answer.text.slice(Math.max(0, at - 40), at + 60)}…`
  const id = idsOf(theirs).find((known) => answer.text.includes(known) && !asked.includes(known))
  return id ? `holds an id of theirs: ${id}` : undefined
}

/** What every answer owes, whoever asked: no failure of ours, and a code and a sentence with each refusal. */
export const unfit = ({ status, body, text }: RestAnswer): string | undefined => {
  if (status >= 500) return `answered ${status}: ${text.slice(0, 200)}`
  const error = body.error as { code?: string; message?: string } | undefined
  return status >= 400 && (!error?.code || !error.message) ? `refused without a code: ${text.slice(0, 200)}` : undefined
}

/** Runs work on a list, a few at a time. */
export const fewAtATime = async <Item, Result>(items: Item[], work: (item: Item) => Promise<Result>, hands = 6): Promise<Result[]> => {
  const results: Result[] = []
  let next = 0
  const hand = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index] as Item)
  }
  await Promise.all(Array.from({ length: hands }, hand))
  return results
}
