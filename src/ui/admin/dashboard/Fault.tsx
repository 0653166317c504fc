'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'

/** A part that could not be read: says so and tries again, while the rest of the page stays. */
export const Fault = ({ title }: { title: string }) => {
  const router = useRouter()
  const [busy, start] = useTransition()
  return (
    <section className="spaces-panel">
      <header className="spaces-panel__head">
        <h2>{title}</h2>
      </header>
      <div className="spaces-fault" role="alert">
        <p>This part could not be loaded just now. Nothing is lost.</p>
        <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => start(() => router.refresh())} size="small">
          {busy ? 'Trying…' : 'Try again'}
        </Button>
      </div>
    </section>
  )
}
