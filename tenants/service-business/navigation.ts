import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const navigation: TemplatePart<'navigation'> = {
  header: [
    { label: 'Services', href: '/services' },
    { label: 'Pricing', href: '/pricing' },
    { label: 'Service area', href: '/service-area' },
    { label: 'Reviews', href: '/reviews' },
    { label: 'About', href: '/about' },
    { label: 'How-tos', href: '/posts' },
    { label: 'Emergency', href: '/emergency' },
  ],
  action: { label: 'Book a visit', href: '/forms/book-service' },
  footer: [
    {
      title: 'Plumbing',
      links: [
        { label: 'Drain clearing', href: '/products/drain-clearing' },
        { label: 'Leak repair', href: '/products/leak-repair' },
        { label: 'Toilet repair', href: '/products/toilet-repair' },
        { label: 'Sump pumps', href: '/products/sump-pump-replacement' },
        { label: 'All services', href: '/products' },
      ],
    },
    {
      title: 'Heat and hot water',
      links: [
        { label: 'Furnace tune-up', href: '/products/furnace-tune-up' },
        { label: 'Boiler service', href: '/products/boiler-service' },
        { label: 'Water heater replacement', href: '/products/tank-water-heater-replacement' },
        { label: 'Tankless water heaters', href: '/products/tankless-water-heater-installation' },
        { label: 'Annual care plan', href: '/products/annual-care-plan' },
      ],
    },
    {
      title: 'Get help',
      links: [
        { label: 'Call +1 614-555-0142', href: 'tel:+16145550142' },
        { label: 'Emergency +1 614-555-0119', href: 'tel:+16145550119' },
        { label: 'Book a visit', href: '/forms/book-service' },
        { label: 'Get a written quote', href: '/forms/quote-request' },
        { label: 'Questions and answers', href: '/faq' },
      ],
    },
    {
      title: 'Company',
      links: [
        { label: 'About and licenses', href: '/about' },
        { label: 'Pricing and guarantees', href: '/pricing' },
        { label: 'Where we work', href: '/service-area' },
        { label: 'Reviews', href: '/reviews' },
        { label: 'Contact', href: '/contact' },
      ],
    },
  ],
  legal: [
    { label: 'Terms of service', href: '/terms' },
    { label: 'Privacy', href: '/privacy' },
  ],
}
