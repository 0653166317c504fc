import type { ContactData } from '@/blocks/shared/BlockData'

export const ChatContact = ({ block: { heading, text, place } }: { block: ContactData }) => (
  <>
    <h3 className="chat-block-heading">{heading}</h3>
    {text && <p className="chat-block-text">{text}</p>}
    {place && (
      <address className="chat-contact">
        {place.address.map((line) => (
          <span key={line}>{line}</span>
        ))}
        <a href={`tel:${place.phone.replace(/[^\d+]/g, '')}`}>{place.phone}</a>
        <a href={`mailto:${place.email}`}>{place.email}</a>
      </address>
    )}
  </>
)
