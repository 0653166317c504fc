import { Link } from '@payloadcms/ui'
import { ArrowUpRight } from 'lucide-react'
import type { AdminTenant } from '@/queries/admin/AdminTenant'
import { BrandMark } from './BrandMark'
import { SpacesMark } from './SpacesMark'

type Props = { tenant: AdminTenant | undefined; several: number; site: string | undefined }

/** Whose admin this is, with the way to its website. */
export const BrandHead = ({ tenant, several, site }: Props) => (
  <div className="spaces-brand">
    <Link className="spaces-brand__home" href="/admin" prefetch={false}>
      {tenant ? <BrandMark size={36} tenant={tenant} /> : <SpacesMark size={32} />}
      <strong>{tenant?.name ?? (several > 0 ? `${several} businesses` : 'Spaces')}</strong>
    </Link>
    {site && (
      <a className="spaces-brand__site" href={site} rel="noreferrer" target="_blank">
        Website
        <ArrowUpRight aria-hidden="true" size={14} />
      </a>
    )}
  </div>
)
