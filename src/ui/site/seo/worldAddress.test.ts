import type { SiteData } from '../SiteData'
import { addressOf } from './addressOf'
import { pageMetadata } from './pageMetadata'
import { worldAddress } from '@/tenancy/worldAddress'

const here = { origin: 'https://platform.example', base: '/t/farm' }
const site = { description: null, tagline: 'Cacti', domain: 'cactus.example', hasPosts: true, place: { name: 'Farm', locale: 'en-US' } } as unknown as SiteData

const metadataFor = (domain: string | null) => pageMetadata({ site, where: { ...worldAddress(domain, here), path: '/shop', here: here.base }, title: 'Shop', description: 'All of it' })

describe('a site’s address for the world', () => {
  it('is its own domain where it has one, else where it was asked for', () => {
    expect(addressOf(worldAddress('cactus.example', here), '/shop')).toBe('https://cactus.example/shop')
    expect(addressOf(worldAddress(null, here), '/shop')).toBe('https://platform.example/t/farm/shop')
  })

  it('stands in canonical, feeds, Open Graph and its picture, while the page loads its own files from here', () => {
    const { alternates, openGraph, manifest, icons } = metadataFor('cactus.example')
    expect(alternates?.canonical).toBe('https://cactus.example/shop')
    expect(openGraph).toMatchObject({ url: 'https://cactus.example/shop', images: [{ url: 'https://cactus.example/og/page/home.png' }] })
    expect(alternates?.types).toMatchObject({ 'application/rss+xml': '/feed.xml' })
    expect([manifest, JSON.stringify(icons).includes('"/t/farm/icon.svg"')]).toEqual(['/t/farm/manifest.webmanifest', true])
  })

  it('stays the platform’s without a domain', () => {
    expect(metadataFor(null)).toMatchObject({ alternates: { canonical: 'https://platform.example/t/farm/shop' }, openGraph: { url: 'https://platform.example/t/farm/shop' } })
  })
})
