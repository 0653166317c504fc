import { childText, findAll, parseXml } from '../../../tests/support/parseXml'
import { robots } from './robots'
import { sitemap } from './sitemap'

const at = new Date('2026-03-04T05:06:07Z')
const byPath = { origin: 'https://spaces.example', base: '/t/fish', home: 'https://spaces.example/t/fish' }

describe('the sitemap', () => {
  it('lists addresses with their last change and their pictures', () => {
    const set = parseXml(sitemap(byPath, [{ path: '/', changedAt: at, pictures: [] }, { path: '/products/a&b', changedAt: at, pictures: ['/media/one.webp', '/media/two.webp'] }]))
    const [home, product] = findAll(set, 'url')
    if (!home || !product) throw new Error('two addresses')
    expect(childText(home, 'loc')).toBe('https://spaces.example/t/fish')
    expect(childText(product, 'loc')).toBe('https://spaces.example/t/fish/products/a&b')
    expect(childText(product, 'lastmod')).toBe('2026-03-04T05:06:07.000Z')
    expect(findAll(product, 'image:loc').map(({ text }) => text)).toEqual(['https://spaces.example/media/one.webp', 'https://spaces.example/media/two.webp'])
  })
})

describe('robots.txt', () => {
  it('names the sitemap and closes search and drafts', () => {
    const lines = robots({ origin: 'https://fish.example', base: '' }, { origin: 'https://fish.example', base: '' }).split('\n')
    expect(lines).toEqual(expect.arrayContaining(['User-agent: *', 'Disallow: /search', 'Disallow: /preview/', 'Sitemap: https://fish.example/sitemap.xml']))
    expect(robots(byPath, byPath)).toContain('Disallow: /t/fish/search')
  })
})
