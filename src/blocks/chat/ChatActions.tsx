import { SiteAnchor } from '@/blocks/shared/SiteAnchor'

type Action = { label: string; href: string; style?: 'primary' | 'secondary' | null; id?: string | null }

export const ChatActions = ({ actions, base }: { actions: Action[] | null | undefined; base: string }) =>
  actions && actions.length > 0 ? (
    <p className="chat-actions">
      {actions.map(({ label, href, style }) => (
        <SiteAnchor key={href + label} className="chat-button" data-style={style ?? 'primary'} base={base} href={href}>
          {label}
        </SiteAnchor>
      ))}
    </p>
  ) : null
