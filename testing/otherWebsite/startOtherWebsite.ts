import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type OtherWebsite = { origin: string; close: () => Promise<void> }

const page = (path: string, script: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Another website</title><style>body{font:18px/1.6 Georgia,serif;max-width:40rem;margin:3rem auto;padding:0 1rem}</style></head>
<body><h1>Another website ${path.replace(/[^\w/-]/g, '')}</h1><p>This page knows nothing of the platform but one line of script.</p><p><a href="/prices">Prices</a> <a href="/">Home</a></p><button id="own">A button of this page</button>${script}</body></html>`

/** A website of somebody else, of a few plain pages with one line of script, on a port of its own. `handle` names whose chat it shows. */
export const startOtherWebsite = async (platform: string, handle: string, host = '127.0.0.1'): Promise<OtherWebsite> => {
  const script = `<script async src="${platform}/widget.js" data-handle="${handle}"></script>`
  const server = createServer((req, res) => {
    if (req.url === '/favicon.ico') return void res.writeHead(204).end()
    // A strict policy of the host's own: the widget needs the platform named, and nothing inline.
    res.setHeader('content-security-policy', `script-src ${platform}; connect-src ${platform}; frame-src ${platform}; style-src 'unsafe-inline'; default-src 'self'`)
    res.setHeader('content-type', 'text/html; charset=utf-8')
    res.end(page(req.url ?? '/', script))
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}
