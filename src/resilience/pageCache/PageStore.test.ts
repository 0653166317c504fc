import { mkdtemp, readdir, truncate } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { PageStore, type SavedPage } from './PageStore'

const page = (key: string, text = 'hello'): SavedPage => ({ key, status: 200, headers: { 'content-type': 'text/html' }, tags: { tenant: 1 }, etag: '"x"', savedAt: 1, body: Buffer.from(text), gzip: Buffer.from('g'), brotli: Buffer.from('br') })

const folder = () => mkdtemp(path.join(os.tmpdir(), 'spaces-pages-'))

describe('the store of pages', () => {
  it('outlives the process', async () => {
    const place = await folder()
    await new PageStore(place).put(page('a|b'))
    expect(await new PageStore(place).get('a|b')).toEqual(page('a|b'))
    expect(await new PageStore(place).get('a|c')).toBeUndefined()
  })

  it('never gives half a page', async () => {
    const place = await folder()
    await new PageStore(place).put(page('cut'))
    const [name = ''] = (await readdir(place, { recursive: true })).filter((file) => file.length > 10)
    await truncate(path.join(place, name), 150)
    expect(await new PageStore(place).get('cut')).toBeUndefined()
  })

  it('forgets the oldest in memory when there is much, and still has them on disk', async () => {
    const store = new PageStore(await folder())
    const big = 'x'.repeat(40 * 1024 * 1024)
    for (let index = 0; index < 6; index++) await store.put(page(`big-${index}`, big))
    expect(store.peek('big-0')).toBeUndefined()
    expect(store.peek('big-5')).toBeDefined()
    expect((await store.get('big-0'))?.body.length).toBe(big.length)
  })
})
