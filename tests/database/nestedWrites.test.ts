import { globSync, readFileSync } from 'node:fs'
import { planters } from '../isolation/planters'
import { dataFor } from '../isolation/plantTenant'
import { asOwner, rowsOf } from '../isolation/rowsOf'
import { targetOf, world } from '../isolation/world'
import { rest } from '../support/rest'

/** Operations of the Local API that open a transaction of their own when they are not given the request's. */
const nested = /\b(?:req\.payload|payload)\s*\.\s*(create|update|updateByID|delete|find|findByID|count|restoreVersion|duplicate)\s*\(/g

/** The text between the bracket that opens at `from` and its partner. */
const argumentsAt = (text: string, from: number): string => {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth += 1
    if (text[at] === ')') depth -= 1
    if (depth === 0) return text.slice(from, at)
  }
  return text.slice(from)
}

export const withoutReq = (text: string): string[] =>
  [...text.matchAll(nested)].flatMap((match) => (/\breq\b/.test(argumentsAt(text, match.index + match[0].length - 1)) ? [] : [match[0]]))

describe('a write inside a write', () => {
  it('always carries the request, wherever hooks and fields make one', () => {
    const files = globSync(['src/hooks/**/*.ts', 'src/fields/**/*.ts', 'src/collections/**/*.ts'])
    expect(files.length).toBeGreaterThan(20)
    expect(files.flatMap((file) => withoutReq(readFileSync(file, 'utf8')).map((call) => `${file}: ${call}`))).toEqual([])
  })

  it('would be found without it', () => {
    expect(withoutReq('await req.payload.create({ collection: "x", data: { a: f(1) } })')).toHaveLength(1)
    expect(withoutReq('await payload.update({ collection: "x", id, req, data })')).toEqual([])
  })

  describe('leaves nothing when the outer one fails at its end', () => {
    const made = Object.entries(planters).filter(([slug, { special }]) => !special && !['visitors', 'form-submissions'].includes(slug)).map(([slug]) => slug)
    beforeAll(async () => {
      await world()
      await asOwner(`create or replace function core.refuse_all() returns trigger language plpgsql as $$ begin raise check_violation using message = 'refused at the end'; end $$`)
    }, 120_000)

    it.each(made)('%s', async (slug) => {
      const here = await world()
      const table = slug.replaceAll('-', '_')
      const { id, trashedId } = here.a.plants[slug] ?? { id: '' }
      const data = await dataFor(here.payload, { planted: here.a, slug })
      const token = here.a.tenant.owner.token
      const jobs = async () => asOwner(`select count(*)::int as n from pgboss.job`)
      await asOwner(`create constraint trigger refuse_all after insert or update or delete on public.${table} deferrable initially deferred for each row execute function core.refuse_all()`)
      try {
        const before = [await rowsOf(here.a.tenant.tenantId), await jobs()]
        const body = new FormData()
        body.set('_payload', JSON.stringify(data))
        body.set('file', here.picture, 'a.png')
        const statuses = [
          (await rest(`/${slug}`, { method: 'POST', token, ...(targetOf(here, slug).hasFile ? { raw: body } : { body: data }) })).status,
          (await rest(`/${slug}/${id}`, { method: 'PATCH', token, body: { [targetOf(here, slug).textFields[0] ?? 'title']: 'changed' } })).status,
          (await rest(`/${slug}/${trashedId ?? id}?trash=true`, { method: 'DELETE', token })).status,
        ]
        expect(statuses.filter((status) => status < 400 || status >= 500)).toEqual([])
        expect([await rowsOf(here.a.tenant.tenantId), await jobs()]).toEqual(before)
      } finally {
        await asOwner(`drop trigger refuse_all on public.${table}`)
      }
    }, 30_000)
  })
})
