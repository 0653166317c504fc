import { randomUUID } from 'node:crypto'
import { remembered } from './remembered'

const memory = <Value>(bounds: Partial<Parameters<typeof remembered<Value>>[1]> = {}) => remembered<Value>(randomUUID(), { forMs: 60_000, most: 3, ...bounds })

describe('what a process remembers', () => {
  it('is asked for once by all who ask at the same time, and again after it was forgotten', async () => {
    const { get, forget } = memory<number>()
    let asked = 0
    const ask = async () => ++asked
    expect(await Promise.all([get('a', ask), get('a', ask), get('b', ask)])).toEqual([1, 1, 2])
    forget('a')
    expect(await get('a', ask)).toBe(3)
  })

  it('keeps no failure, and nothing that is not worth it', async () => {
    const { get } = memory<string | undefined>({ keep: (value) => value !== undefined })
    await expect(get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
    expect(await get('a', async () => undefined)).toBeUndefined()
    expect(await get('a', async () => 'here')).toBe('here')
    expect(await get('a', async () => 'later')).toBe('here')
  })

  it('leaves a newer answer alone when an older one fails', async () => {
    const { get, forget } = memory<string>()
    const older = Promise.withResolvers<string>()
    const first = get('a', () => older.promise)
    forget('a')
    await get('a', async () => 'newer')
    older.reject(new Error('late'))
    await expect(first).rejects.toThrow('late')
    expect(await get('a', async () => 'asked again')).toBe('newer')
  })

  it('lets the oldest go when it is full', async () => {
    const { get } = memory<string>()
    for (const key of ['a', 'b', 'c', 'd']) await get(key, async () => key)
    expect(await get('d', async () => 'again')).toBe('d')
    expect(await get('a', async () => 'again')).toBe('again')
  })
})
