import { setImmediate as settled } from 'node:timers/promises'
import { mock } from 'node:test'
import { draftStore } from '@/ui/composer/draftStore'
import { DraftKeeper, draftPace } from './DraftKeeper'

const minute = (n: number) => `2026-01-01T10:0${n}:00.000Z`

describe('a box and its draft', () => {
  let boxes = 0
  let online: boolean
  let clock: number
  let asked: string[]
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'] })
    ;[online, clock, asked] = [true, 0, []]
  })
  afterEach(() => mock.timers.reset())

  const pass = async (milliseconds: number) => {
    mock.timers.tick(milliseconds)
    await settled()
  }
  const save = (text: string): Promise<{ at: string } | undefined> => {
    asked.push(text)
    return Promise.resolve(online ? { at: minute(++clock) } : undefined)
  }
  const box = () => {
    const key = `box ${++boxes}`
    const keeper = new DraftKeeper({ key, save, saved: () => undefined })
    return { keeper, type: (text: string) => draftStore.write(key, text), shown: () => draftStore.read(key) }
  }

  it('is kept after a rest, at once when it was sent, and not when nothing is new', async () => {
    const { type, keeper } = box()
    for (const text of ['h', 'ha', 'half']) type(text)
    await pass(draftPace.rest)
    expect(asked).toEqual(['half'])
    type('')
    await pass(0)
    keeper.stop()
    expect(asked).toEqual(['half', ''])
  })

  it('takes what another device wrote later, and does not send it back', async () => {
    const { keeper, shown } = box()
    keeper.hear({ text: 'from the phone', at: minute(1) })
    expect(shown()).toBe('from the phone')
    keeper.hear({ text: 'older', at: minute(0) })
    expect(shown()).toBe('from the phone')
    keeper.hear({ text: '', at: minute(2) })
    expect(shown()).toBe('')
    await pass(10_000)
    expect(asked).toEqual([])
  })

  it('puts nothing in place of what is being written, until the person rests', async () => {
    const { keeper, type, shown } = box()
    type('own')
    await pass(draftPace.rest)
    keeper.hear({ text: 'from the phone', at: minute(5) })
    await pass(draftPace.still - draftPace.rest - 1)
    expect(shown()).toBe('own')
    await pass(1)
    expect(shown()).toBe('from the phone')
  })

  it('never loses what was written here and is not on the server yet', async () => {
    online = false
    const { keeper, type, shown } = box()
    type('own')
    keeper.hear({ text: 'from the phone', at: minute(5) })
    await pass(60_000)
    expect(shown()).toBe('own')
    online = true
    keeper.keep()
    expect(asked.at(-1)).toBe('own')
  })
})
