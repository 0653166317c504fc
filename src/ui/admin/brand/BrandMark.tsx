import type { AdminTenant } from '@/queries/admin/AdminTenant'
import { markSvg } from './markSvg'

type Look = Pick<AdminTenant, 'name' | 'logo' | 'logoSvg' | 'ink' | 'paper' | 'accent'>

/** The business's own picture, else the sign of its template's logo, else its first letter. */
export const BrandMark = ({ tenant, size }: { tenant: Look; size: number }) => {
  const { name, logo, paper, ink, accent } = tenant
  const src = logo ? `/media/${encodeURIComponent(logo)}` : markSvg(tenant)
  const box = { width: size, height: size, background: src ? paper : accent }
  return (
    <span className="spaces-mark" style={box}>
      {src ? <img alt="" height={size} src={src} width={size} /> : <b aria-hidden="true" style={{ color: paper, fontSize: size * 0.55, textShadow: `0 0 1px ${ink}` }}>{name.charAt(0).toUpperCase()}</b>}
    </span>
  )
}
