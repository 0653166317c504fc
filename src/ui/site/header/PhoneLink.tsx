import { Phone } from 'lucide-react'
import { telHref } from '@/blocks/contact/telHref'

export const PhoneLink = ({ phone, className }: { phone: string; className?: string }) => (
  <a className={className} href={telHref(phone)}>
    <Phone size={16} aria-hidden="true" /> <span>{phone}</span>
  </a>
)
