'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { startTransition } from 'react'

/** Says that a page could not be shown, that nothing is lost, and tries again. */
export const PageFault = ({ retry }: { retry: () => void }) => {
  const router = useRouter()
  const again = () =>
    startTransition(() => {
      router.refresh()
      retry()
    })
  return (
    <main className="spaces-admin spaces-lone">
      <div className="spaces-card" role="alert">
        <h1>This page could not be shown just now</h1>
        <p>Something went wrong on our side. What you saved is safe, and visitors of your website are not affected.</p>
        <Button margin={false} onClick={again}>Try again</Button> <a className="spaces-quiet-link" href="/admin">Back to the start</a>
      </div>
    </main>
  )
}
