import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { chromiumPath } from '../../../scripts/needChromium'

type Options = { width?: number; height?: number; scheme?: 'light' | 'dark'; javaScript?: boolean; motion?: 'reduce' | 'no-preference' }

/** What went wrong on a page that nobody asked about. */
export type Noticed = { errors: string[]; foreign: string[] }

export type OpenPage = { page: Page; context: BrowserContext; noticed: Noticed }

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--host-resolver-rules=MAP *.localhost 127.0.0.1, MAP localhost 127.0.0.1']

const own = /(^|\.)localhost$|^127\.0\.0\.1$/

const guard = async (context: BrowserContext, noticed: Noticed) => {
  await context.route('**/*', (route) => {
    const { hostname, protocol } = new URL(route.request().url())
    if (own.test(hostname) || protocol === 'data:' || protocol === 'blob:') return route.continue()
    noticed.foreign.push(route.request().url())
    return route.abort()
  })
  context.on('page', (page) => {
    page.on('dialog', (dialog) => {
      noticed.errors.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('console', (message) => message.type() === 'error' && noticed.errors.push(`${new URL(page.url()).pathname}: ${message.text()}`))
    page.on('pageerror', (error) => noticed.errors.push(`${page.url()}: ${error.message}`))
    page.on('websocket', (socket) => !own.test(new URL(socket.url()).hostname) && noticed.foreign.push(socket.url()))
  })
}

/** One Chromium for a test file, with `more` of its switches; `open` gives a person of his own: cookies, window, watch over what goes wrong. */
export const useBrowser = (more: string[] = []): { open: (options?: Options) => Promise<OpenPage> } => {
  let browser: Browser | undefined
  const contexts: BrowserContext[] = []
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: [...flags, ...more] })
  }, 60_000)
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close()
  })
  afterAll(async () => browser?.close())
  const open = async ({ width = 1280, height = 900, scheme = 'light', javaScript = true, motion = 'reduce' }: Options = {}): Promise<OpenPage> => {
    if (!browser) throw new Error('the browser is not there yet')
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: motion, locale: 'en-US', timezoneId: 'America/Phoenix', javaScriptEnabled: javaScript })
    const noticed: Noticed = { errors: [], foreign: [] }
    contexts.push(context)
    await guard(context, noticed)
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    return { page, context, noticed }
  }
  return { open }
}
