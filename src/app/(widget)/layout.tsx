import type { ReactNode } from 'react'
import { brandCss } from '@/ui/tokens/brandCss'
import { loadSite } from '../(site)/loadSite'
import '@/ui/widget/frame.css'

export const dynamic = 'force-dynamic'

/** The widget's frame: the tenant's colours and type, and nothing of a website around the chat. Links leave the frame. */
export default async function WidgetLayout({ children }: { children: ReactNode }) {
  const { site } = await loadSite()
  return (
    <html lang={site.place.locale} data-style={site.brand.style}>
      <head>
        <base target="_blank" />
        <style dangerouslySetInnerHTML={{ __html: brandCss(site.brand) }} />
      </head>
      <body className="widget-frame">{children}</body>
    </html>
  )
}
