import fc from 'fast-check'
import { fillReply, gapsIn, replyVariables } from './fillReply'

describe('a canned reply', () => {
  it('is filled in with what is known', () => {
    const { text, missing, unknown } = fillReply('Hi {{customer.name}}, this is {{ agent.name }} of {{BUSINESS.name}}.', { 'customer.name': 'Ada', 'agent.name': 'Bo', 'business.name': 'Hay’s' })
    expect(text).toBe('Hi Ada, this is Bo of Hay’s.')
    expect([missing, unknown]).toEqual([[], []])
  })

  it('ends a sentence with one full stop', () => {
    expect(fillReply('Closed now: {{hours.today}}. Until then!', { 'hours.today': 'Opens at 9:00 a.m.' }).text).toBe('Closed now: Opens at 9:00 a.m. Until then!')
    expect(fillReply('{{hours.today}} …', { 'hours.today': 'Opens at 9:00 a.m.' }).text).toBe('Opens at 9:00 a.m. …')
  })

  it('names what it does not know and keeps it marked', () => {
    const filled = fillReply('Hi {{customer.name}}, see {{order.number}}.', {})
    expect(filled).toEqual({ text: 'Hi [customer.name?], see [order.number?].', missing: ['customer.name'], unknown: ['order.number'] })
    expect(gapsIn(filled.text, filled)).toEqual(['customer.name', 'order.number'])
    expect(gapsIn('Hi Ada, see below.', filled)).toEqual([])
  })

  it('never leaves a placeholder raw, whatever it names, and values are taken as they are', () => {
    const name = fc.stringMatching(/^[a-z.]{1,20}$/)
    fc.assert(
      fc.property(fc.array(fc.oneof(name, fc.constantFrom(...replyVariables))), fc.string(), (names, value) => {
        const body = names.map((one) => `x {{${one}}} y`).join(' ')
        const { text } = fillReply(body, { 'customer.name': value.replaceAll(/[{}]/g, '') })
        expect(text).not.toMatch(/\{\{/)
      }),
    )
    expect(fillReply('{{customer.name}}', { 'customer.name': '$& {{agent.name}}' }).text).toBe('$& {{agent.name}}')
  })
})
