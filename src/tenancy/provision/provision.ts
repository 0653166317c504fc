import type { Payload, PayloadRequest } from 'payload'
import { executeOn } from '@/db/executeOn'
import { payloadTransaction } from '@/db/payloadTransaction'
import { asSystem, inScope } from '@/db/scope'
import type { Author } from '@/messages/actorOf'
import { appendActivity } from '@/messages/appendActivity'
import { checkTemplate, type CheckedTemplate } from '../template/checkTemplate'
import { ensureTenant } from './ensureTenant'
import { markdownToLexical } from './markdownToLexical'
import type { ProvisionContext, ProvisionInput } from './ProvisionContext'
import { type Step, steps } from './steps'

export type Progress = { step: string; title: string; number: number; of: number; milliseconds: number; skipped: boolean }
export type Provisioned = { tenantId: string; handle: string; milliseconds: number }

const actor: Author = { kind: 'operator', id: null, name: 'Provisioning' }

type Names = Pick<ProvisionContext, 'media' | 'product' | 'form'>

/** Names of the pack to ids, read from the database so that a resumed run has them too. */
const readNames = async (req: PayloadRequest, tenantId: string): Promise<Names> => {
  const execute = await executeOn(req)
  const load = async (table: string, column: string) => {
    const rows = await execute<{ id: string; name: string }>(`select id, ${column} as name from public.${table} where tenant_id = $1 and ${column} is not null`, [tenantId])
    const ids = new Map(rows.map(({ id, name }) => [name, id]))
    return (name: string) => {
      const id = ids.get(name)
      if (!id) throw new Error(`${table} “${name}” is not there yet`)
      return id
    }
  }
  return { media: await load('media', 'template_key'), product: await load('products', 'slug'), form: await load('forms', 'slug') }
}

const runStep = (payload: Payload, step: Step, tenantId: string, template: CheckedTemplate, input: ProvisionInput) =>
  inScope({ tenants: step.system ? '*' : [tenantId] }, () =>
    payloadTransaction(payload, { actor, indexedInBulk: true }, async (req) => {
      const execute = await executeOn(req)
      const claimed = await execute('insert into core.provisioning_steps (tenant_id, step) values ($1, $2) on conflict do nothing returning step', [tenantId, step.name])
      if (claimed.length === 0) return false
      const names = await readNames(req, tenantId)
      await step.run({ payload, template, input, tenantId, req, ...names, markdown: markdownToLexical(payload) })
      await appendActivity(execute, {
        tenantId, department: 'operations', author: actor, workflow: 'provisioning',
        body: `Set-up: ${step.title} done.`,
        metadata: { event: 'provisioning.step', detail: step.name },
      })
      return true
    }),
  )

/**
 * Brings a tenant online from a template. Idempotent by handle and resumable: each step is one transaction that also
 * marks itself done, so a run cut at any point goes on where it stopped. Reports every step, in milliseconds.
 * @throws SpacesError `invalid_input` with every fault of a broken template, `already_exists` for a taken handle.
 */
export const provision = async (payload: Payload, input: ProvisionInput, report: (progress: Progress) => void = () => undefined): Promise<Provisioned> => {
  const began = performance.now()
  const template = await checkTemplate(input.template)
  const tenant = await asSystem(() => payloadTransaction(payload, { actor, indexedInBulk: true }, (req) => ensureTenant(payload, req, template, input)))
  for (const [index, step] of steps.entries()) {
    const started = performance.now()
    const ran = await runStep(payload, step, tenant.id, template, input)
    report({ step: step.name, title: step.title, number: index + 1, of: steps.length, milliseconds: Math.round(performance.now() - started), skipped: !ran })
  }
  return { tenantId: tenant.id, handle: input.handle, milliseconds: Math.round(performance.now() - began) }
}
