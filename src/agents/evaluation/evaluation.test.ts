import { asTenant } from '@/db/scope'
import { useTenant } from '../../../tests/support/tenants'
import { allCases } from './cases/allCases'
import { evaluate } from './evaluate'

describe.each(Object.entries(allCases))('the offline agent of %s', (template, cases) => {
  it('has at least twenty scripted talks', () => {
    expect(cases.length).toBeGreaterThanOrEqual(20)
  })

  it('answers each of them with the right rule, facts, products and handover', async () => {
    const { tenantId } = await useTenant(template)
    const results = await asTenant(tenantId, () => evaluate(tenantId, cases))
    const faults = results.filter(({ faults: found }) => found.length > 0).map(({ ask, faults: found, reply }) => `${ask}\n  ${found.join('\n  ')}\n  answer: ${reply.body}`)
    expect(faults).toEqual([])
    expect(results).toHaveLength(cases.length)
  }, 120_000)
})
