import { Mail, MapPin, Phone } from 'lucide-react'
import type { ContactData } from '@/blocks/shared/BlockData'
import type { BlockContext } from '@/blocks/shared/BlockContext'
import { Section } from '@/blocks/shared/Section'
import type { ContactPlace } from './ContactPlace'
import { EmailLink } from './EmailLink'
import { HoursTable } from './HoursTable'
import { MapSketch } from './MapSketch'
import { OpenNow } from './OpenNow'
import { telHref } from './telHref'

const directions = ({ latitude, longitude, address }: ContactPlace) =>
  latitude !== null && longitude !== null
    ? `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=14/${latitude}/${longitude}`
    : `https://www.openstreetmap.org/search?query=${encodeURIComponent(address.slice(1).join(', '))}`

const Ways = ({ place }: { place: ContactPlace }) => (
  <ul className="contact-ways">
    <li>
      <Phone size={20} aria-hidden="true" />
      <a href={telHref(place.phone)}>{place.phone}</a>
    </li>
    <li>
      <Mail size={20} aria-hidden="true" />
      <EmailLink email={place.email} />
    </li>
    <li>
      <MapPin size={20} aria-hidden="true" />
      <address>
        {place.address.map((line) => (
          <span key={line}>{line}</span>
        ))}
        <a href={directions(place)} rel="noopener">Open in a map</a>
      </address>
    </li>
  </ul>
)

/** How to reach the business: the ways, the week, and where it lies. */
export const Contact = ({ block, context }: { block: ContactData; context: BlockContext }) => {
  const { place } = block
  if (!place) return null
  const mapped = block.showMap !== false && place.latitude !== null && place.longitude !== null
  const Heading = context.surface === 'page' ? 'h3' : 'h4'
  return (
    <Section name="contact" context={context} heading={block.heading} text={block.text}>
      <div className="contact" data-map={mapped ? '' : undefined}>
        <Ways place={place} />
        {block.showHours !== false && (
          <div className="contact-hours">
            <Heading className="contact-hours-title">Opening hours</Heading>
            <OpenNow hours={place.hours} timezone={place.timezone} locale={place.locale} />
            <HoursTable place={place} />
          </div>
        )}
        {mapped && (
          <div className="contact-map">
            <MapSketch latitude={place.latitude ?? 0} longitude={place.longitude ?? 0} label={place.name} />
          </div>
        )}
      </div>
    </Section>
  )
}
