import { Hands } from './Hands'

const make = (ids: string[]) => {
  const woken: string[] = []
  const hands = new Hands((id) => woken.push(id))
  for (const id of ids) hands.add(id)
  return { hands, woken }
}

const soon = () => new Promise((resolve) => setImmediate(resolve))

describe('the hands of a queue', () => {
  it('are woken one at a time, the next by the one that found a job', async () => {
    const { hands, woken } = make(['a', 'b', 'c'])
    hands.call()
    expect(woken).toEqual(['a'])
    const ends: (() => void)[] = []
    const job = () => new Promise<void>((resolve) => ends.push(resolve))
    const first = hands.work('a', job)
    expect(woken).toEqual(['a', 'b'])
    const second = hands.work('b', job)
    const third = hands.work('c', job)
    expect(woken).toEqual(['a', 'b', 'c'])
    hands.call()
    expect(woken).toHaveLength(3)
    for (const end of ends) end()
    await Promise.all([first, second, third])
    await soon()
    expect(woken.slice(3).sort()).toEqual(['a', 'b', 'c'])
  })

  it('look again after a job that failed', async () => {
    const { hands, woken } = make(['a'])
    await expect(hands.work('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await soon()
    expect(woken).toEqual(['a'])
  })
})
