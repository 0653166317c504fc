import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const navigation: TemplatePart<'navigation'> = {
  header: [
    { label: 'Shop plants', href: '/products' },
    { label: 'Care guides', href: '/care-guides' },
    { label: 'Growing calendar', href: '/growing-calendar' },
    { label: 'Farm notes', href: '/posts' },
    { label: 'Our story', href: '/about' },
    { label: 'Wholesale', href: '/wholesale' },
  ],
  action: { label: 'Visit the farm', href: '/visit' },
  footer: [
    {
      title: 'Shop',
      links: [
        { label: 'All plants', href: '/products' },
        { label: 'Windowsill starter kit', href: '/products/windowsill-starter-kit' },
        { label: 'Desert soil mix', href: '/products/desert-soil-mix' },
        { label: 'Gift card', href: '/products/gift-card' },
      ],
    },
    {
      title: 'Grow',
      links: [
        { label: 'Care guides', href: '/care-guides' },
        { label: 'Growing calendar', href: '/growing-calendar' },
        { label: 'Ask about a sick plant', href: '/forms/plant-help' },
        { label: 'Questions and answers', href: '/faq' },
      ],
    },
    {
      title: 'The farm',
      links: [
        { label: 'Our story', href: '/about' },
        { label: 'Visit us', href: '/visit' },
        { label: 'Groups and workshops', href: '/forms/visit' },
        { label: 'Contact', href: '/contact' },
      ],
    },
    {
      title: 'Trade',
      links: [
        { label: 'Wholesale', href: '/wholesale' },
        { label: 'Apply for an account', href: '/forms/wholesale' },
        { label: 'Shipping and returns', href: '/shipping-and-returns' },
      ],
    },
  ],
  legal: [
    { label: 'Shipping and returns', href: '/shipping-and-returns' },
    { label: 'Privacy', href: '/privacy' },
  ],
}
