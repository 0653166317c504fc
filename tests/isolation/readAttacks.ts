import { type Attack, saysNothing, type Target } from './Attack'

const query = (parts: Record<string, string>) => new URLSearchParams(parts).toString()

const plain = ({ slug, theirs, mine }: Target): Attack[] => {
  const { id = '', trashedId } = theirs.plants[slug] ?? {}
  const tenant = theirs.tenant.tenantId
  return [
    { name: 'find', path: `/${slug}?limit=200&depth=4` },
    { name: 'find without end', path: `/${slug}?limit=0&pagination=false&depth=1` },
    { name: 'find drafts and trash', path: `/${slug}?draft=true&trash=true&limit=200&depth=1` },
    { name: 'find by id', path: `/${slug}/${id}?depth=4` },
    { name: 'find draft by id', path: `/${slug}/${id}?draft=true&trash=true` },
    { name: 'find by id in a filter', path: `/${slug}?${query({ 'where[id][equals]': id, depth: '0' })}`, wrong: saysNothing },
    { name: 'find with or', path: `/${slug}?${query({ 'where[or][0][id][equals]': id, 'where[or][1][id][exists]': 'true', limit: '200', depth: '1' })}` },
    { name: 'find with the other one in the cookie', path: `/${slug}?limit=200&depth=1`, headers: { cookie: `payload-tenant=${tenant}` } },
    { name: 'find with everything chosen', path: `/${slug}?limit=200&depth=4&${query({ 'populate[tenants][email]': 'true', 'populate[users][email]': 'true' })}` },
    { name: 'find as a form', path: `/${slug}`, method: 'POST', headers: { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' }, raw: query({ limit: '0', depth: '1', 'where[id][exists]': 'true' }) },
    { name: 'count by id', path: `/${slug}/count?${query({ 'where[id][equals]': id })}`, wrong: saysNothing },
    { name: 'permissions of a document', path: `/${slug}/access/${id}`, method: 'POST', body: {} },
    ...(trashedId ? [{ name: 'find in the trash', path: `/${slug}/${trashedId}?trash=true` }] : []),
    ...(slug === 'media' ? [{ name: 'find as another tenant’s picture', path: `/${slug}?${query({ 'where[filename][exists]': 'true', 'where[tenant][not_equals]': mine.tenant.tenantId })}`, wrong: saysNothing }] : []),
  ]
}

const byTenant = ({ slug, theirs, hasTenant }: Target): Attack[] => {
  if (!hasTenant) return []
  const tenant = theirs.tenant.tenantId
  return [
    { name: 'count by tenant', path: `/${slug}/count?${query({ 'where[tenant][equals]': tenant })}`, wrong: saysNothing },
    { name: 'find by tenant or anything', path: `/${slug}?${query({ 'where[or][0][tenant][equals]': tenant, 'where[or][1][and][0][id][exists]': 'true', limit: '200', depth: '0' })}` },
    { name: 'find by a field of the tenant', path: `/${slug}?${query({ 'where[tenant.name][like]': theirs.canary, depth: '0' })}`, wrong: saysNothing },
    { name: 'sort by a field of the tenant', path: `/${slug}?sort=-tenant.email,tenant.phone&limit=200&depth=0` },
  ]
}

const byText = ({ slug, theirs, textFields, relations }: Target): Attack[] => [
  ...textFields.slice(0, 3).map((field): Attack => ({ name: `guess ${field}`, path: `/${slug}?${query({ [`where[${field}][like]`]: theirs.canary, depth: '0' })}`, wrong: saysNothing })),
  ...relations.slice(0, 4).flatMap(({ path, to }): Attack[] => {
    const column = to === 'media' ? 'alt' : to === 'visitors' || to === 'users' ? 'name' : to === 'messages' ? 'body' : 'title'
    return [
      { name: `guess ${path}.${column}`, path: `/${slug}?${query({ [`where[${path}.${column}][like]`]: theirs.canary, depth: '0' })}`, wrong: saysNothing },
      { name: `sort by ${path}.${column}`, path: `/${slug}?${query({ sort: `${path}.${column}`, limit: '200', depth: '0' })}` },
      { name: `find by a link to theirs in ${path}`, path: `/${slug}?${query({ [`where[${path}][equals]`]: theirs.plants[to]?.id ?? '', depth: '0' })}`, wrong: saysNothing },
    ]
  }),
]

const ofVersions = ({ slug, theirs, versioned }: Target): Attack[] => {
  if (!versioned) return []
  const { id = '', versionId = '' } = theirs.plants[slug] ?? {}
  return [
    { name: 'versions', path: `/${slug}/versions?limit=200&depth=1` },
    { name: 'versions of a document', path: `/${slug}/versions?${query({ 'where[parent][equals]': id, depth: '0' })}`, wrong: saysNothing },
    { name: 'versions by tenant', path: `/${slug}/versions?${query({ 'where[version.tenant][equals]': theirs.tenant.tenantId, depth: '0' })}`, wrong: saysNothing },
    { name: 'version by id', path: `/${slug}/versions/${versionId}?depth=1` },
  ]
}

/** Every way to look. */
export const readAttacks = (target: Target): Attack[] => [...plain(target), ...byTenant(target), ...byText(target), ...ofVersions(target)]
