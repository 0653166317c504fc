import type { LinkPreview } from '@/queries/chat/readLinkPreviews'

type Props = { link: LinkPreview; base: string }

/** Where a link leads: the words and the picture come from our server, and nothing is asked of the page until it is opened. */
export const LinkCard = ({ link, base }: Props) => (
  <a className="chat-link-card" href={link.url} target="_blank" rel="noopener noreferrer nofollow ugc">
    {link.picture && <img src={`${base}${link.picture}`} width={link.width ?? undefined} height={link.height ?? undefined} alt="" loading="lazy" />}
    <span className="chat-link-words">
      <span className="chat-link-site">{link.site}</span>
      <span className="chat-link-title">{link.title}</span>
      {link.description && <span className="chat-link-text">{link.description}</span>}
    </span>
  </a>
)
