import { Link } from '@payloadcms/ui'
import { ArrowUpRight } from 'lucide-react'
import type { AdminTenant } from '@/queries/admin/AdminTenant'
import { BrandMark } from './BrandMark'
import { SpacesMark } from './SpacesMark'

type Props = { tenant: AdminTenant | undefined; several: number; site: string | undefined }

/** Whose admin this is, with the way to its website. */
export const BrandHead = ({ tenant, several, site }: Props) => (
  <div className="spaces-brand">
    {tenant ? <BrandMark size={38} tenant={tenant} /> : <SpacesMark size={32} />}
    <div>
      <Link className="spaces-brand__name" href="/admin" prefetch={false}>
        {tenant?.name ?? (several > 0 ? `${several} businesses` : 'Spaces')}
      </Link>
      {site && (
        <a className="spaces-brand__site" href={site} rel="noreferrer" target="_blank">
          Open website
          <ArrowUpRight aria-hidden="true" size={13} />
        </a>
      )}
    </div>
  </div>
)
