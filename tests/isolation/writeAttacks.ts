import { type Attack, refused, type Target } from './Attack'

type Data = Record<string, unknown>

const bulk = (slug: string, parts: Record<string, string>) => `/${slug}?${new URLSearchParams({ ...parts, depth: '0' }).toString()}`

const change = ({ textFields }: Target): Data => ({ [textFields[0] ?? 'title']: 'taken over' })

const single = (target: Target): Attack[] => {
  const { slug, theirs, mine, hasTenant } = target
  const { id = '', trashedId } = theirs.plants[slug] ?? {}
  const own = mine.plants[slug]?.id ?? ''
  const body = change(target)
  return [
    { name: 'update', path: `/${slug}/${id}?depth=0`, method: 'PATCH', body },
    { name: 'update as a draft', path: `/${slug}/${id}?draft=true&depth=0`, method: 'PATCH', body },
    { name: 'update by itself', path: `/${slug}/${id}?draft=true&autosave=true&depth=0`, method: 'PATCH', body },
    { name: 'move to the trash', path: `/${slug}/${id}`, method: 'PATCH', body: { deletedAt: new Date().toISOString() } },
    { name: 'delete', path: `/${slug}/${id}`, method: 'DELETE' },
    { name: 'duplicate', path: `/${slug}/${id}/duplicate`, method: 'POST', body: {} },
    { name: 'duplicate to mine', path: `/${slug}/${id}/duplicate`, method: 'POST', body: hasTenant ? { tenant: mine.tenant.tenantId, ...body } : body },
    ...(trashedId ? [{ name: 'take out of the trash', path: `/${slug}/${trashedId}?trash=true`, method: 'PATCH', body: { deletedAt: null } }, { name: 'delete for good', path: `/${slug}/${trashedId}?trash=true`, method: 'DELETE' }] : []),
    ...(hasTenant ? [{ name: 'take over', path: `/${slug}/${id}`, method: 'PATCH', body: { tenant: mine.tenant.tenantId } }, { name: 'push mine to theirs', path: `/${slug}/${own}`, method: 'PATCH', body: { tenant: theirs.tenant.tenantId } }] : []),
  ]
}

const many = (target: Target): Attack[] => {
  const { slug, theirs, hasTenant } = target
  const { id = '' } = theirs.plants[slug] ?? {}
  const tenant = theirs.tenant.tenantId
  const body = change(target)
  return [
    { name: 'bulk update by id', path: bulk(slug, { 'where[id][in]': id }), method: 'PATCH', body },
    { name: 'bulk delete by id', path: bulk(slug, { 'where[id][in]': id }), method: 'DELETE' },
    ...(hasTenant
      ? [
          { name: 'bulk update by tenant', path: bulk(slug, { 'where[tenant][equals]': tenant }), method: 'PATCH', body },
          { name: 'bulk update by tenant or id', path: bulk(slug, { 'where[or][0][tenant][equals]': tenant, 'where[or][1][id][equals]': id }), method: 'PATCH', body },
          { name: 'bulk delete by tenant', path: bulk(slug, { 'where[tenant][equals]': tenant, trash: 'true' }), method: 'DELETE' },
        ]
      : []),
  ]
}

const restoring = ({ slug, theirs, versioned }: Target): Attack[] => {
  const { versionId = '' } = theirs.plants[slug] ?? {}
  return versioned ? ['', '?draft=true'].map((how) => ({ name: `restore a version${how}`, path: `/${slug}/versions/${versionId}${how}`, method: 'POST', body: {} })) : []
}

/** A document with its file, as the admin sends it. */
const withFile = (data: Data, file: Blob): FormData => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', file, 'canary.png')
  return form
}

const creating = ({ slug }: Target, data: Data, file: Blob | undefined): Attack[] =>
  ['', '?draft=true', '?draft=true&autosave=true'].map((how) => ({ name: `create in theirs${how}`, path: `/${slug}${how}`, method: 'POST', ...(file ? { raw: withFile(data, file) } : { body: data }) }))

/** Every way to change something of theirs. `data` is a valid document that says it belongs to them, with its `file`. */
export const writeAttacks = (target: Target, data: Data, file?: Blob): Attack[] =>
  [...single(target), ...many(target), ...restoring(target), ...creating(target, data, file)].map((attack) => ({ ...attack, writes: true, wrong: refused }))
