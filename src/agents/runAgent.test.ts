import { asTenant } from '@/db/scope'
import type { CartData } from '@/blocks/cart/CartData'
import { orderWords } from '@/blocks/cart/orderWords'
import { query } from '@/db/query'
import { metadataSchemas } from '@/messages/metadataSchemas'
import { useTenant, type TestTenant } from '../../tests/support/tenants'
import { converse } from './evaluation/converse'
import { evaluationTime } from './evaluation/EvaluationCase'

let studio: TestTenant
let software: TestTenant

beforeAll(async () => {
  studio = await useTenant('kendev')
  software = await useTenant('celersoft')
}, 120_000)

const ask = async ({ tenantId }: TestTenant, ...lines: string[]) => {
  const replies = await asTenant(tenantId, () => converse({ tenantId, lines, at: evaluationTime }))
  const last = replies.at(-1)
  if (!last) throw new Error('no answer')
  return last
}

const hostile = [
  '\u0000\u0000', ' '.repeat(5_000), '🌵'.repeat(4_000), '\ud800\udfff\ud800', 'مرحبا كم السعر؟ ‮hidden‬', '((((((((((a+)+)+)+)+)+)+$', '[a-z]*(?:x|x)*\\', '%_%\' OR 1=1 --', '$1 $2 {name} ${x}',
  'a'.repeat(16_384), 'how much is '.repeat(1_360), 'why? '.repeat(3_200), '<script>alert(1)</script>', '[x](javascript:alert(1))', "'", '"', '\\', '&|!():*<->', '....', '1', 'ﷺ'.repeat(4_000), '\n'.repeat(9_000), 'null', 'undefined', '__proto__ constructor hasOwnProperty',
]

describe('runAgent', () => {
  it('answers with metadata that fits the message log, with product cards and sources', async () => {
    const reply = await ask(studio, 'How much is the advice hour?')
    expect(metadataSchemas.ai_agent.safeParse(reply.metadata).success).toBe(true)
    expect(reply.metadata).toMatchObject({ model: 'offline', handover: false })
    expect(reply.blocks).toMatchObject([{ blockType: 'productCard' }])
    expect(reply.metadata.sources).toMatchObject([{ kind: 'product', url: '/products/advice-hour' }])
  })

  it('tells a changed price in the very next answer, without any indexing', async () => {
    await asTenant(studio.tenantId, () => query(`update public.products_variants set price = '21500' where sku = 'KD-HOUR-1' or price = '21000'`))
    expect((await ask(studio, 'How much is the advice hour?')).body).toContain('215.00')
  })

  it('does not speak of an unpublished product, although the index still has it', async () => {
    await asTenant(studio.tenantId, () => query(`update public.products set _status = 'draft' where tenant_id = $1 and slug = 'crm-integration'`, [studio.tenantId]))
    const reply = await ask(studio, 'How much is the CRM integration?')
    expect(reply.blocks).toEqual([])
    expect(reply.body).not.toContain('3,400.00')
  })

  it('knows nothing of other tenants, also when asked for their products by name', async () => {
    const reply = await ask(software, 'How much is the KenDev workflow build sprint and the advice hour?')
    expect(reply.body).not.toMatch(/4,800|210\.00|215\.00|KenDev/)
  })

  it('says the same to the same message in another run, but for ids', async () => {
    const [one, other] = [await ask(software, 'compare comply and fleet'), await ask(software, 'compare comply and fleet')]
    expect(one.body).toBe(other.body)
  })

  it.each(hostile)('survives hostile input %#', async (text) => {
    const before = process.threadCpuUsage()
    const reply = await ask(software, text.replaceAll('\u0000', '') || '.')
    expect(reply.body.length).toBeGreaterThan(0)
    expect(reply.body.isWellFormed()).toBe(true)
    expect(metadataSchemas.ai_agent.safeParse(reply.metadata).success).toBe(true)
    // Processor time of this thread, so that a busy machine does not count.
    expect(process.threadCpuUsage(before).user / 1_000).toBeLessThan(2_000)
  })

  it('gives a whole order to people, and promises nothing', async () => {
    const cart = { lines: [{ quantity: 2, title: 'Advice hour', variant: 'By phone. Or in person?' }, { quantity: 1, title: 'Dispatch', variant: '' }], total: { amount: '1', text: '$420.00' } }
    const reply = await ask(studio, orderWords(cart as CartData))
    expect(reply.metadata).toMatchObject({ rule: 'order.cart', handover: true })
    expect(reply.body).toContain('your order is noted')
    expect(reply.body.match(/your order is noted/g)).toHaveLength(1)
    expect(reply.blocks).toEqual([])
  })

  it('answers several messages sent in a row as one question', async () => {
    const { tenantId } = software
    const reply = await ask(software, 'hi\nhow much is dispatch?\nand are you open on sunday?')
    expect(reply.metadata.rule).toBe('price.product+hours.day')
    expect(tenantId).toBeTruthy()
  })
})
