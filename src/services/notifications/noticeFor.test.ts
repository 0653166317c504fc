import { authorKinds, channelKinds } from '@/messages/vocabulary'
import { noticeFor, noticeLevels } from './noticeFor'

const ada = { userId: 'ada', customers: 'all', team: 'mentions', level: null } as const
const said = (mentions: string[] | undefined, kind: (typeof authorKinds)[number] = 'user', id = 'bob') => ({ type: 'text', metadata: mentions ? { mentions } : {}, author: { kind, id } }) as const

describe('who is told of a message', () => {
  it.each([
    [['user:ada'], 'mention'], [['user:bob', 'here'], 'mention'], [['user:bob'], undefined], [['ada'], undefined], [[], undefined], [undefined, undefined],
  ])('in the team’s channel, when it calls %j: %s', (called, notice) => {
    expect(noticeFor(said(called), 'team', ada)).toBe(notice)
  })

  it('customers’ words are messages; colleagues’ only when they name one, unless one wants all of the team', () => {
    expect(noticeFor(said(undefined, 'visitor', 'v'), 'customer', ada)).toBe('message')
    expect(noticeFor(said(undefined), 'customer', ada)).toBeUndefined()
    expect(noticeFor(said(['user:ada']), 'customer', ada)).toBe('mention')
    expect(noticeFor(said(undefined), 'team', { ...ada, team: 'all' })).toBe('message')
    expect(noticeFor(said(undefined), 'team', { ...ada, level: 'all' })).toBe('message')
    expect(noticeFor(said(['here']), 'team', { ...ada, level: 'nothing' })).toBeUndefined()
  })

  it('a customer cannot call anybody, whatever his message carries', () => {
    expect(noticeFor(said(['here', 'user:ada'], 'visitor', 'v'), 'customer', { ...ada, customers: 'mentions' })).toBeUndefined()
    expect(noticeFor({ ...said(undefined), metadata: { mentions: 'user:ada' } }, 'team', ada)).toBeUndefined()
  })

  it('nobody of his own words, of agents, of events, or against his will', () => {
    for (const kind of channelKinds)
      for (const author of authorKinds)
        for (const level of noticeLevels) {
          const hearer = { ...ada, customers: level, team: level }
          expect(noticeFor(said(['user:ada'], author, 'ada'), kind, hearer)).toBeUndefined()
          if (level === 'nothing' || kind === 'activity' || ['agent', 'system', 'webhook'].includes(author)) expect(noticeFor(said(['user:ada'], author), kind, hearer)).toBeUndefined()
        }
  })
})
