'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { ArrowUpRight } from 'lucide-react'
import { livePath } from './documents/livePath'
import { rowTenantId } from './tenants/rowTenantId'
import { useTenantFacts } from './tenants/TenantFacts'

/** Beside the save buttons: the published document as visitors see it. */
export const ViewOnSite = () => {
  const { id, collectionSlug, savedDocumentData, hasPublishedDoc } = useDocumentInfo()
  const doc = savedDocumentData ?? {}
  const tenant = useTenantFacts(collectionSlug === 'tenants' ? String(id) : rowTenantId(doc))
  const path = livePath(collectionSlug ?? '', hasPublishedDoc ? { ...doc, _status: 'published' } : doc)
  if (!id || !tenant || path === undefined) return null
  return (
    <a className="spaces-view-site" href={`${tenant.site}${path}`} rel="noreferrer" target="_blank">
      View on website
      <ArrowUpRight aria-hidden="true" size={14} />
    </a>
  )
}
