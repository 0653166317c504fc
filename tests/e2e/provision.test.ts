import { spawn } from 'node:child_process'
import { askAgent, openChat } from './support/chat'
import { siteOrigin, thePlatform } from './support/Platform'
import { visit } from './support/site'
import { platformEnvironment } from './support/startPlatform'
import { until } from './support/until'
import { useBrowser } from './support/useBrowser'

const { open } = useBrowser()

type Provisioned = { tenantId: string; handle: string; milliseconds: number; url: string; path: string }

/** `spaces provision … --json`, against the installation that runs. */
const spaces = (args: string[]) =>
  new Promise<{ code: number; out: string }>((resolve) => {
    const { dataDir, port } = thePlatform()
    const child = spawn(process.execPath, ['--import', './scripts/loadSource.mjs', 'bin/spaces.ts', ...args], { env: platformEnvironment(dataDir, port), stdio: ['ignore', 'pipe', 'ignore'] })
    let out = ''
    child.stdout.on('data', (part: Buffer) => (out += part.toString()))
    child.on('exit', (code) => resolve({ code: code ?? 1, out }))
  })

describe('a business brought online while everything runs', () => {
  const handle = `acme-${Date.now().toString(36)}`
  const name = 'Acme Pipes'

  it('answers on its own address at once, and its agent knows its own content and nobody else’s', async () => {
    expect((await visit(handle, '/')).status).toBe(404)
    const { code, out } = await spaces(['provision', 'service-business', '--handle', handle, '--name', name, '--owner', `owner@${handle}.example`, '--json'])
    expect({ code, out }).toMatchObject({ code: 0 })
    const done = JSON.parse(out) as Provisioned
    process.stderr.write(`a business was online after ${done.milliseconds} ms\n`)
    expect(done.url).toBe(`${siteOrigin(handle)}/`)
    const home = await until('the new site', async () => {
      const answer = await visit(handle, '/')
      return answer.status === 200 ? answer : undefined
    }, 5_000)
    expect(home.text).toContain(name)

    const { page, noticed } = await open()
    await page.goto(siteOrigin(handle))
    const panel = await openChat(page)
    const own = await askAgent(panel, 'How much is an emergency call-out?')
    expect(own.text).toMatch(/\$\d/)
    expect(own.links).toContain('/products/emergency-call-out')
    const foreign = await askAgent(panel, 'How much is a golden barrel cactus?')
    expect(foreign.text).not.toMatch(/hays|cactus farm/i)
    expect(foreign.links.some((link) => link.includes('golden-barrel'))).toBe(false)
    expect(noticed).toEqual({ errors: [], foreign: [] })
  }, 120_000)

  it('refuses a handle that is taken and a template that is not there, with words and a code', async () => {
    const taken = await spaces(['provision', 'kendev', '--handle', 'celersoft', '--owner', 'x@x.example', '--json'])
    expect(taken.code).toBe(4)
    expect(JSON.parse(taken.out)).toMatchObject({ error: { code: 'already_exists' } })
    const missing = await spaces(['provision', 'no-such-template', '--handle', 'nobody', '--owner', 'x@x.example', '--json'])
    expect(missing.code).not.toBe(0)
    expect(JSON.parse(missing.out)).toHaveProperty('error.code')
  }, 120_000)
})
