import type { FeedPost } from '@/queries/feeds/listFeedPosts'
import type { FeedSite } from '@/queries/feeds/readFeedSite'

export const sampleSite = (changes: Partial<FeedSite> = {}): FeedSite => ({
  tenantId: '0198f3a0-0000-7000-8000-000000000001',
  name: 'Fish & Chips <Ltd>', tagline: 'The "best" of the harbour', description: null, email: 'hello@fish.example', locale: 'en-GB', currency: 'GBP',
  origin: 'http://fish.localhost:3000', base: '', home: 'http://fish.localhost:3000/', here: { origin: 'http://fish.localhost:3000', base: '', home: 'http://fish.localhost:3000/' }, updatedAt: new Date('2026-01-02T03:04:05Z'),
  brand: {
    style: 'local', accent: '#0a5fc4', accentAlt: '#ff8a1f', ink: '#0f2440', paper: '#ffffff', tint: '#e6f4ff', headingFont: 'Nunito Sans', bodyFont: 'Inter', preferredTheme: 'light', logo: null,
    logoSvg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50"><circle cx="25" cy="25" r="24" fill="currentColor"/><text x="60" y="30">Fish</text></svg>',
  },
  ...changes,
})

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })

export const sampleContent = {
  root: {
    type: 'root',
    children: [
      { type: 'heading', tag: 'h2', children: [text('Salt & vinegar')] },
      { type: 'paragraph', children: [text('Bold', 1), text(' and <script>'), { type: 'link', fields: { url: '/products/cod?a=1&b=2' }, children: [text('cod')] }] },
      { type: 'paragraph', children: [{ type: 'link', fields: { url: 'javascript:alert(1)' }, children: [text('bad')] }, { type: 'link', fields: { url: '#top' }, children: [text('up')] }] },
      { type: 'paragraph', children: [text('a < b', 16), { type: 'linebreak' }, text('c', 16)] },
      { type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('one')] }] },
      { type: 'horizontalrule' },
    ],
  },
}

export const samplePost = (changes: Partial<FeedPost> = {}): FeedPost => ({
  id: '0198f3a0-0000-7000-8000-0000000000aa', slug: 'salt', title: 'Salt', excerpt: 'About salt', category: 'News', author: 'Ann', content: sampleContent, tags: ['News', 'sea'],
  picture: { src: '/media/salt.webp', alt: 'A "pile" of salt', type: 'image/webp', bytes: 1234, width: 800, height: 600 },
  publishedAt: new Date('2026-02-03T04:05:06Z'), updatedAt: new Date('2026-02-04T04:05:06Z'), ...changes,
})
