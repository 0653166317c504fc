import type { ReactNode } from 'react'
import { ChatLauncher } from '@/ui/chat/ChatLauncher'
import { Prefetch } from '@/ui/site/parts/Prefetch'
import { ThemeScript } from '@/ui/site/parts/ThemeScript'
import { SiteFooter } from '@/ui/site/footer/SiteFooter'
import { SiteHeader } from '@/ui/site/header/SiteHeader'
import { brandCss } from '@/ui/tokens/brandCss'
import { fontPreloads } from '@/ui/tokens/fontFaces'
import { paletteOf } from '@/ui/tokens/paletteOf'
import { loadSite } from './loadSite'
import '@/ui/site/css/site.css'

export const dynamic = 'force-dynamic'

export async function generateViewport() {
  const { light, dark } = paletteOf((await loadSite()).site.brand)
  return { themeColor: [{ media: '(prefers-color-scheme: light)', color: light.paper }, { media: '(prefers-color-scheme: dark)', color: dark.paper }] }
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const { site, base, where, nonce } = await loadSite()
  const { brand, place, agent } = site
  return (
    <html lang={place.locale} data-style={brand.style} suppressHydrationWarning>
      <head>
        <ThemeScript nonce={nonce} />
        {fontPreloads(brand).map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <style dangerouslySetInnerHTML={{ __html: brandCss(brand) }} />
      </head>
      <body>
        <a className="skip-link" href="#content">Skip to the content</a>
        <SiteHeader site={site} base={base} path={where.path} />
        <main id="content" tabIndex={-1}>{children}</main>
        <SiteFooter site={site} base={base} />
        {agent && <ChatLauncher handle={site.handle} base={base} businessName={place.name} agentName={agent.name} greeting={agent.greeting} suggestions={agent.suggestions} />}
        <Prefetch base={base} nonce={nonce} />
      </body>
    </html>
  )
}
