import { SiteAnchor } from './SiteAnchor'

type Action = { label: string; href: string; style?: ('primary' | 'secondary') | null; id?: string | null }

/** The buttons of a block; the first is the one we hope for. */
export const Actions = ({ actions, base }: { actions: readonly Action[] | null | undefined; base: string }) => {
  if (!actions || actions.length === 0) return null
  return (
    <p className="actions">
      {actions.map((action) => (
        <SiteAnchor key={action.id ?? action.href} base={base} href={action.href} className="button" data-style={action.style ?? 'primary'}>
          {action.label}
        </SiteAnchor>
      ))}
    </p>
  )
}
