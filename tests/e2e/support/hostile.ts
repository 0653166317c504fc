import { readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import type { Page } from 'playwright-core'
import { thePlatform } from './Platform'
import type { OpenPage } from './useBrowser'

/** Where anything that got through would go; nothing answers there, and the browser tests let no request leave. */
export const canaryHost = 'canary.example'

/** Fits a title of 60 characters, and still holds markup, a handler and a script. */
export const shortAttack = (mark: string): string => `${mark}"><img src=x onerror=alert(1)><script>alert(2)</script>`

/** Words as a customer could write them, with everything that any renderer might take for something else. */
export const longAttack = (mark: string): string =>
  [
    `${mark} <img src="https://${canaryHost}/img" onerror="alert(1)"><svg onload=alert(2)><script src="https://${canaryHost}/s.js"></script>`,
    `![picture](https://${canaryHost}/markdown.png) [go](javascript:alert(3)) [tab](java\tscript:alert(4)) [data](data:text/html,<script>alert(5)</script>) [up](//${canaryHost}/up)`,
    `<iframe src="https://${canaryHost}/frame"></iframe><style>@import "https://${canaryHost}/css";</style><base href="https://${canaryHost}/">`,
    "{{constructor.constructor('alert(6)')()}} ${alert(7)} ' onfocus=alert(8) autofocus x=' &lt;script&gt;alert(9)&lt;/script&gt; \u202egpj.exe",
  ].join('\n')

/** What is in a page that only an attack could have put there, and what its renderers were made to do. */
export const harm = async ({ page, noticed }: Pick<OpenPage, 'page' | 'noticed'>): Promise<string[]> => {
  const inside = await page.evaluate((host) => {
    const faults: string[] = []
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) faults.push(`${element.tagName} has ${name}`)
        if (/^(src|srcset|data|action|formaction|poster|background)$/i.test(name) && value.includes(host)) faults.push(`${element.tagName} asks ${value}`)
        if (/^(href|src|action|formaction|xlink:href)$/i.test(name) && /^\s*(java|vb)script:|^\s*data:text\/html/i.test(value.replace(/[\t\r\n]/g, ''))) faults.push(`${element.tagName} leads to ${value}`)
      }
      if (element.tagName === 'BASE' && (element as HTMLBaseElement).href.includes(host)) faults.push('another base')
      if (element.tagName === 'SCRIPT' && /alert\(\d\)/.test(element.textContent ?? '') && !/^application\/(ld\+)?json$|^$/.test((element as HTMLScriptElement).type) ) faults.push(`a script: ${element.textContent?.slice(0, 80)}`)
      if (element.tagName === 'STYLE' && (element.textContent ?? '').includes(host)) faults.push('a style sheet')
    }
    return faults
  }, canaryHost)
  return [...inside, ...noticed.errors.filter((error) => error.startsWith('dialog')), ...noticed.foreign]
}

/** What the server once fetched about a page on the web, with words of that page's choosing. */
export const plantPreview = async (tenantId: string, url: string, words: string): Promise<void> => {
  const folder = path.join(thePlatform().dataDir, 'postgres')
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8').trim()
  const client = new pg.Client({ host: '127.0.0.1', port: Number(read('port')), user: 'postgres', password: read('password'), database: 'spaces' })
  await client.connect()
  await client.query(`insert into core.link_previews (tenant_id, url, title, description, site, expires_at) values ($1, $2, $3, $3, $3, now() + interval '1 day')`, [tenantId, url, words])
  await client.end()
}

/** Serves a page as it comes, with a script of somebody else's inside. */
export const withForeignScript = async (page: Page, address: string): Promise<void> => {
  await page.route(address, async (route) => {
    // A browser knows *.localhost by itself; the test's own process has to be told.
    const asked = new URL(route.request().url())
    const answer = await route.fetch({ url: `http://127.0.0.1:${asked.port}${asked.pathname}`, headers: { ...route.request().headers(), host: asked.host } })
    const html = await answer.text()
    await route.fulfill({ response: answer, body: html.replace('</body>', `<script>alert('inline')</script><img src="data:," onerror="alert('handler')"><a id="led" href="javascript:alert('link')">x</a></body>`) })
  })
}
