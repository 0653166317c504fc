'use client'

import { PageFault } from '@/ui/admin/shared/PageFault'

/** What stands in for a page of the admin that could not be made. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return <PageFault retry={reset} />
}
