import { lateScripts } from './lateScripts'

const nonce = 'r4nd0m=='

describe('scripts that start late', () => {
  it('takes this render’s own scripts out, in order, and starts them from one', () => {
    const html = `<head><link rel="preload" as="script" fetchPriority="low" nonce="${nonce}" href="/_next/a.js"/><script src="/_next/b.js" async="" nonce="${nonce}"></script></head><body><p>x</p><script src="/_next/a.js" nonce="${nonce}" id="_R_" async=""></script></body>`
    const late = lateScripts(html, nonce)
    expect(late).not.toMatch(/<script src=/)
    expect(late).not.toContain('preload')
    expect(late).toContain('(["/_next/b.js","/_next/a.js"])</script></body>')
  })

  it('leaves alone what is not of this render, is not ours, or must not wait', () => {
    const html = `<body><script src="/_next/a.js" async="" nonce="guess"></script><script src="https://elsewhere.example/x.js" async="" nonce="${nonce}"></script><script src="/_next/old.js" noModule="" nonce="${nonce}"></script></body>`
    expect(lateScripts(html, nonce)).toBe(html)
  })
})
