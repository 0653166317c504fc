import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { chromium, type BrowserContext } from 'playwright-core'
import { chromiumPath } from './needChromium'

/**
 * Pictures of pages as people see them, for looking at: `npm run screens -- <address>…`, each address
 * whole (`http://kendev.localhost:3000/posts`), at three widths, light and dark, into `screens/`.
 * `--login email:password` signs in at the first address's platform; `--chat` opens the chat first; `--only 360-dark` picks looks.
 */
const looks = [360, 768, 1440].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })))

type Options = { addresses: string[]; login: string | undefined; chat: boolean; only: string | undefined }

const options = (args: string[]): Options => {
  const valueOf = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
  const values = new Set([valueOf('--login'), valueOf('--only')])
  return { addresses: args.filter((arg) => !arg.startsWith('--') && !values.has(arg)), login: valueOf('--login'), chat: args.includes('--chat'), only: valueOf('--only') }
}

const signIn = async (context: BrowserContext, login: string, address: string) => {
  const { port } = new URL(address)
  const [email = '', password = ''] = login.split(/:(.*)/s)
  const answer = await context.request.post(`http://localhost:${port}/api/users/login`, { data: { email, password } })
  if (!answer.ok()) throw new Error(`the login answered ${answer.status()}`)
}

const nameOf = (address: string, width: number, scheme: string) => {
  const { hostname, pathname, search } = new URL(address)
  return `${hostname.replace(/\.localhost$/, '')}${`${pathname}${search}`.replace(/[^a-z0-9]+/gi, '-').replace(/-$/, '') || '-home'}-${width}-${scheme}.png`
}

const shoot = async (context: BrowserContext, address: string, chat: boolean, file: string) => {
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 }).catch(() => undefined)
  if (chat) {
    await page.getByRole('button', { name: /^(Chat with|Open the chat)/ }).click()
    await page.getByRole('dialog').getByRole('textbox').waitFor()
  }
  // Pictures further down load when they come near: go through the page once.
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  for (let at = 0; at < height; at += 800) await page.evaluate((top) => scrollTo(0, top), at)
  await page.evaluate(() => scrollTo(0, 0))
  await page.waitForLoadState('networkidle').catch(() => undefined)
  await page.screenshot({ path: file, fullPage: !chat })
  await page.close()
}

const screens = async ({ addresses, login, chat, only }: Options): Promise<void> => {
  const [first] = addresses
  if (!first) throw new Error('Name at least one address, for example http://kendev.localhost:3000/')
  await mkdir('screens', { recursive: true })
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--host-resolver-rules=MAP *.localhost 127.0.0.1, MAP localhost 127.0.0.1']
  const browser = await chromium.launch({ executablePath: chromiumPath(), args })
  for (const { width, scheme } of looks.filter((look) => !only || `${look.width}-${look.scheme}`.startsWith(only) || look.scheme === only)) {
    const context = await browser.newContext({ viewport: { width, height: width < 500 ? 800 : 1000 }, colorScheme: scheme, reducedMotion: 'reduce', locale: 'en-US' })
    if (login) await signIn(context, login, first)
    for (const address of addresses) {
      const file = path.join('screens', nameOf(address, width, scheme))
      await shoot(context, address, chat, file)
      process.stdout.write(`${file}\n`)
    }
    await context.close()
  }
  await browser.close()
}

await screens(options(process.argv.slice(2)))
