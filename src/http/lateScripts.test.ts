import vm from 'node:vm'
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

  /** The page as the script finds it: nothing happens until it is let happen. */
  const page = () => {
    const added: string[] = []
    const waiting = { frames: [] as (() => void)[], timers: [] as { run: () => void; after: number }[], touches: new Map<string, () => void>() }
    const window = {
      requestAnimationFrame: (run: () => void) => waiting.frames.push(run),
      setTimeout: (run: () => void, after = 0) => waiting.timers.push({ run, after }),
      addEventListener: (type: string, run: () => void) => waiting.touches.set(type, run),
      document: { createElement: () => ({ src: '' }), head: { appendChild: ({ src }: { src: string }) => added.push(src) } },
    }
    const html = lateScripts(`<body><script src="/_next/a.js" nonce="${nonce}" async=""></script><script src="/_next/b.js" nonce="${nonce}" async=""></script></body>`, nonce)
    vm.runInNewContext(/<script nonce="[^"]+">(.+)<\/script>/.exec(html)?.[1] ?? '', window)
    const frame = () => waiting.frames.splice(0).forEach((run) => run())
    const pass = (upTo: number) => waiting.timers.splice(0).forEach((timer) => (timer.after <= upTo ? timer.run() : waiting.timers.push(timer)))
    return { added, frame, pass, touch: (type: string) => waiting.touches.get(type)?.() }
  }
  const all = ['/_next/a.js', '/_next/b.js']

  it('starts them after the first paint, once, in order', () => {
    const { added, frame, pass, touch } = page()
    pass(0)
    frame()
    pass(0)
    expect(added).toEqual([])
    // The second frame comes when the first was painted.
    frame()
    expect(added).toEqual([])
    pass(0)
    expect(added).toEqual(all)
    pass(2_000)
    touch('keydown')
    expect(added).toEqual(all)
  })

  it.each(['pointerdown', 'keydown'])('starts them at the first %s, for who is quicker', (type) => {
    const { added, touch } = page()
    touch(type)
    expect(added).toEqual(all)
  })

  it('starts them in a window that paints nothing', () => {
    const { added, pass } = page()
    pass(1_499)
    expect(added).toEqual([])
    pass(1_500)
    expect(added).toEqual(all)
  })
})
