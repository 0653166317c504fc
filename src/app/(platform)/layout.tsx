import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '@/ui/platform/platform.css'

export const metadata: Metadata = { title: 'Spaces', description: 'Website, shop, forms, inbox and agents for every small business.' }

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
