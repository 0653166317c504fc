import { sampleSite } from '../../../tests/support/feedSamples'
import { webManifest } from './webManifest'

describe('the web app manifest', () => {
  it('stays below the site’s address, with icons a phone can use', () => {
    const manifest = JSON.parse(webManifest(sampleSite({ base: '/t/fish', name: 'Harbour Fish and Chips' }))) as { start_url: string; scope: string; short_name: string; icons: { src: string; sizes: string }[] }
    expect(manifest).toMatchObject({ start_url: '/t/fish/', scope: '/t/fish/', short_name: 'Harbour', background_color: '#ffffff' })
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['any', '192x192', '512x512'])
    expect(manifest.icons.every(({ src }) => src.startsWith('/t/fish/'))).toBe(true)
  })
})
