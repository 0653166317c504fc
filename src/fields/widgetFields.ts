import type { Field } from 'payload'
import { websiteFault } from '@/tenancy/websiteFault'

const everyWebsite = (value: unknown): string | true => {
  const websites: unknown[] = [value ?? []].flat()
  return websites.map(websiteFault).find(Boolean) ?? true
}

const greeting: Field[] = [
  { name: 'text', type: 'text', required: true, maxLength: 160, label: 'What it says', admin: { description: 'For example: “Questions about delivery? Ask me.”' } },
  {
    type: 'row',
    fields: [
      { name: 'afterSeconds', type: 'number', required: true, defaultValue: 15, min: 0, max: 600, label: 'After how many seconds' },
      { name: 'path', type: 'text', maxLength: 200, label: 'Only on this page', admin: { description: 'Such as /prices, or /shop/* for all below it. Empty: on every page.' }, validate: (value: unknown) => !value || (typeof value === 'string' && /^\/[^\s?#]*$/.test(value)) || 'Begin with a slash, for example /prices.' },
      { name: 'visitor', type: 'select', required: true, defaultValue: 'any', label: 'To whom', options: [{ value: 'any', label: 'Everybody' }, { value: 'new', label: 'People who are new' }, { value: 'returning', label: 'People who come back' }] },
    ],
  },
]

/** The chat on other websites, and how links in messages are shown. */
export const widgetFields = (): Field[] => [
  {
    name: 'widget', type: 'group', label: 'Your chat on other websites',
    fields: [
      { name: 'snippet', type: 'ui', admin: { components: { Field: '@/ui/admin/WidgetSnippet#WidgetSnippet' } } },
      { name: 'origins', type: 'text', hasMany: true, maxRows: 20, label: 'Websites that may show it', validate: everyWebsite, admin: { description: 'Such as https://www.example.com. Press Enter after each. Your own pages here always may.' } },
      { name: 'side', type: 'select', required: true, defaultValue: 'right', label: 'Where the button stands', options: [{ value: 'right', label: 'At the right' }, { value: 'left', label: 'At the left' }] },
      { name: 'awayForm', type: 'checkbox', defaultValue: true, label: 'Ask for an e-mail address when you are closed', admin: { description: 'Outside your opening times people can leave a message and where you can reach them.' } },
      { name: 'greetings', type: 'array', maxRows: 5, label: 'Greetings', labels: { singular: 'Greeting', plural: 'Greetings' }, admin: { initCollapsed: true, description: 'The first that fits is shown beside the button, to one person once a day at most.', components: { RowLabel: { path: '@/ui/admin/RowTitle#RowTitle', clientProps: { from: ['text'], fallback: 'Greeting' } } } }, fields: greeting },
    ],
  },
  { name: 'linkPreviews', type: 'checkbox', defaultValue: true, label: 'Show what links in conversations lead to', admin: { description: 'Title and picture of a page that somebody links to. The platform fetches them; the readers’ browsers do not.' } },
]
