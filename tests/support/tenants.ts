import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { payloadTransaction } from '@/db/payloadTransaction'
import { asSystem } from '@/db/scope'
import type { TenantRole } from '@/access/roles'
import { checkTemplate } from '@/tenancy/template/checkTemplate'
import { ensureTenant } from '@/tenancy/provision/ensureTenant'
import { provision } from '@/tenancy/provision/provision'
import { addChannels } from '@/tenancy/provision/steps/addChannels'
import { testPayload } from './payload'

export type TestPerson = { id: string; email: string; password: string; token: string }
export type TestTenant = { tenantId: string; handle: string; payload: Payload; owner: TestPerson }

const password = 'correct horse battery staple'

const unique = () => randomUUID().slice(0, 8)

/** A signed-in person with roles in a tenant. */
export const makePerson = async (tenantId: string | null, roles: TenantRole[] = ['owner'], platformRole?: 'operator'): Promise<TestPerson> => {
  const payload = await testPayload()
  const email = `${roles.join('-') || 'operator'}-${unique()}@people.example`
  const tenants = tenantId ? [{ tenant: tenantId, roles }] : []
  return asSystem(async () => {
    const user = await payload.create({ collection: 'users', data: { email, password, name: `Test ${roles.join(' ')}`, tenants, platformRole } })
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    return { id: user.id, email, password, token: token ?? '' }
  })
}

/** A tenant with channels and an owner but no content: fast, for suites that bring their own. */
export const makeTenant = async (): Promise<TestTenant> => {
  const payload = await testPayload()
  const handle = `t-${unique()}`
  const template = await checkTemplate('kendev')
  const input = { template: 'kendev', handle, owner: { email: `${handle}@people.example` } }
  let tenantId = ''
  await asSystem(() =>
    payloadTransaction(payload, { indexedInBulk: true }, async (req) => {
      tenantId = (await ensureTenant(payload, req, template, input)).id
      const missing = () => {
        throw new Error('a bare tenant has no content')
      }
      await addChannels({ payload, template, input, tenantId, req, media: missing, product: missing, form: missing, markdown: missing })
      await payload.update({ collection: 'tenants', id: tenantId, req, data: { status: 'active' } })
    }),
  )
  return { tenantId, handle, payload, owner: await makePerson(tenantId) }
}

/** A whole business from a template, as provisioning makes it. */
export const useTenant = async (template: string): Promise<TestTenant> => {
  const payload = await testPayload()
  const handle = `${template.slice(0, 20).replace(/-$/, '')}-${unique()}`
  const email = `owner-${unique()}@people.example`
  const { tenantId } = await provision(payload, { template, handle, owner: { email, password, name: 'Test owner' } })
  const { token, user } = await asSystem(() => payload.login({ collection: 'users', data: { email, password } }))
  return { tenantId, handle, payload, owner: { id: String(user?.id), email, password, token: token ?? '' } }
}
