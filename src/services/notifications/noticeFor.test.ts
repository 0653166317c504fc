import fc from 'fast-check'
import { authorKinds, channelKinds } from '@/messages/vocabulary'
import { mentions, noticeFor, noticeLevels } from './noticeFor'

const ada = { userId: 'ada', name: 'Ada Wong', customers: 'all', team: 'mentions', level: null } as const
const said = (body: string, kind: (typeof authorKinds)[number] = 'user', id = 'bob') => ({ body, type: 'text', visibility: 'internal', author: { kind, id } }) as const

describe('who is told of a message', () => {
  it.each([
    ['Hi @Ada Wong', true], ['@ada wong: look', true], ['(@here)', true], ['@everyone', true], ['mail a@ada wong', false], ['@Ada Wonga', false], ['@Ada', false], ['ada wong', false], ['x@here.example', false],
  ])('%j names Ada Wong: %s', (body, named) => {
    expect(mentions(body, 'Ada Wong')).toBe(named)
  })

  it('customers’ words are messages; colleagues’ only when they name one, unless one wants all of the team', () => {
    expect(noticeFor(said('Hello', 'visitor', 'v'), 'customer', ada)).toBe('message')
    expect(noticeFor(said('I am on it'), 'customer', ada)).toBeUndefined()
    expect(noticeFor(said('@Ada Wong can you?'), 'customer', ada)).toBe('mention')
    expect(noticeFor(said('Lunch'), 'team', ada)).toBeUndefined()
    expect(noticeFor(said('Lunch'), 'team', { ...ada, team: 'all' })).toBe('message')
    expect(noticeFor(said('Lunch'), 'team', { ...ada, level: 'all' })).toBe('message')
    expect(noticeFor(said('@here'), 'team', { ...ada, level: 'nothing' })).toBeUndefined()
  })

  it('a customer cannot call the whole team by a name, and a name is no pattern', () => {
    expect(noticeFor(said('@everyone', 'visitor', 'v'), 'customer', { ...ada, customers: 'mentions' })).toBeUndefined()
    fc.assert(fc.property(fc.string(), fc.string(), (body, name) => typeof mentions(body, name) === 'boolean'))
  })

  it('nobody of his own words, of agents, of events, or against his will', () => {
    for (const kind of channelKinds)
      for (const author of authorKinds)
        for (const level of noticeLevels) {
          const hearer = { ...ada, customers: level, team: level }
          expect(noticeFor(said('@Ada Wong', author, 'ada'), kind, hearer)).toBeUndefined()
          if (level === 'nothing' || kind === 'activity' || ['agent', 'system', 'webhook'].includes(author)) expect(noticeFor(said('@Ada Wong', author), kind, hearer)).toBeUndefined()
        }
  })
})
