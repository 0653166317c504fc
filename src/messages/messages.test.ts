import { jobsForMessage } from './jobsForMessage'
import { metadataSchemas, parseMetadata } from './metadataSchemas'
import { authorKinds, channelKinds, messageTypes } from './vocabulary'

const message = (kind: (typeof authorKinds)[number], type: (typeof messageTypes)[number] = 'web_chat') => ({ id: 'm', tenantId: 't', channelId: 'c', type, author: { kind, id: null, name: 'x' }, body: 'Hello' })

describe('what a message calls for', () => {
  it('an answer, only for a customer who writes in a conversation that the agent looks after', () => {
    for (const kind of channelKinds)
      for (const author of authorKinds)
        for (const agentEnabled of [true, false]) {
          const jobs = jobsForMessage(message(author), { kind, agentEnabled }).filter(({ queue }) => queue === 'agent.reply')
          expect(jobs.length).toBe(kind === 'customer' && agentEnabled && (author === 'visitor' || author === 'customer') ? 1 : 0)
        }
  })

  it('an answer, when one of the team calls an agent by name among colleagues', () => {
    const called = (kind: (typeof channelKinds)[number], author: (typeof authorKinds)[number], mentions?: string[]) =>
      jobsForMessage({ ...message(author, 'text'), metadata: { mentions } }, { kind, agentEnabled: false }).filter(({ queue }) => queue === 'agent.reply').length
    for (const kind of channelKinds)
      for (const author of authorKinds)
        expect([kind, author, called(kind, author, ['user:a', 'agent:b'])]).toEqual([kind, author, ['team', 'public', 'agent'].includes(kind) && (author === 'user' || author === 'operator') ? 1 : 0])
    expect([called('team', 'user', ['user:a', 'here']), called('team', 'user')]).toEqual([0, 0])
  })

  it('a look at its links, when a person gave some', () => {
    const wanted = (kind: (typeof authorKinds)[number], body: string, type?: (typeof messageTypes)[number]) => jobsForMessage({ ...message(kind, type), body }, { kind: 'team', agentEnabled: false }).map(({ queue }) => queue).filter((queue) => queue !== 'notify.channel')
    expect(wanted('user', 'See https://a.example')).toEqual(['links.preview'])
    for (const kind of ['agent', 'system', 'webhook'] as const) expect(wanted(kind, 'See https://a.example')).toEqual([])
    expect([wanted('user', 'See a.example'), wanted('user', 'https://a.example', 'system')]).toEqual([[], []])
  })

  it('a look at whom to tell, when a person said something, in a moment and once for the channel', () => {
    for (const kind of channelKinds)
      for (const author of authorKinds) {
        const jobs = jobsForMessage(message(author), { kind, agentEnabled: false }).filter(({ queue }) => queue !== 'inbox.tend')
        const told = kind !== 'activity' && ['user', 'customer', 'visitor', 'operator', 'federation'].includes(author)
        expect(jobs).toEqual(told ? [{ queue: 'notify.channel', data: { tenantId: 't', channelId: 'c' } }] : [])
      }
    expect(jobsForMessage(message('user', 'system'), { kind: 'team', agentEnabled: false })).toEqual([])
  })

  it('a look at when an answer is due, whenever a customer writes in his conversation', () => {
    for (const kind of channelKinds)
      for (const author of authorKinds)
        for (const agentEnabled of [true, false]) {
          const tended = jobsForMessage(message(author), { kind, agentEnabled }).filter(({ queue }) => queue === 'inbox.tend')
          expect(tended.length).toBe(kind === 'customer' && (author === 'visitor' || author === 'customer') ? 1 : 0)
        }
  })

  it('in the order of its conversation, with ids and no words', () => {
    const [job] = jobsForMessage(message('visitor'), { kind: 'customer', agentEnabled: true })
    expect(job).toEqual({ queue: 'agent.reply', data: { tenantId: 't', channelId: 'c', messageId: 'm' }, singletonKey: 'c' })
  })
})

describe('metadata', () => {
  it('has a schema for each type, and takes nothing else', () => {
    for (const type of messageTypes) {
      expect(metadataSchemas[type]).toBeDefined()
      expect(() => parseMetadata(type, { surprise: 1 })).toThrow()
    }
  })

  it('of a system message names what happened', () => {
    expect(parseMetadata('system', { event: 'post.published' })).toEqual({ event: 'post.published' })
    expect(() => parseMetadata('system', { event: 'something happened' })).toThrow()
  })
})
