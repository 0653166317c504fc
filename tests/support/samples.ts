/** Small valid documents for tests. */
export const richText = (text: string) => ({
  root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children: [{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0, textStyle: '', children: [{ type: 'text', text, format: 0, mode: 'normal', style: '', detail: 0, version: 1 }] }] },
})

export const samplePost = (tenant: string, title: string, status: 'draft' | 'published' = 'published') => ({ tenant, title, excerpt: 'Short.', content: richText(title), _status: status })

export const samplePage = (tenant: string, title: string, status: 'draft' | 'published' = 'published') => ({ tenant, title, blocks: [{ blockType: 'hero', heading: title, layout: 'plain' }], _status: status })

export const sampleProduct = (tenant: string, title: string, stock: number | null = 5, price = '1850') => ({
  tenant, title, summary: 'A thing.', kind: 'physical', variants: [{ title: 'One size', sku: `SKU-${title.length}-1`, price, stock }], lowStockAt: 2, _status: 'published',
})

export const sampleForm = (tenant: string, title: string) => ({
  tenant, title, department: 'sales', priority: 'normal', submitLabel: 'Send', confirmation: 'Thank you.',
  steps: [
    {
      title: 'You',
      fields: [
        { name: 'name', type: 'text', label: 'Name', required: true },
        { name: 'email', type: 'email', label: 'E-mail', required: true },
        { name: 'company', type: 'checkbox', label: 'I write for a company' },
        { name: 'companyName', type: 'text', label: 'Company', required: true, showWhenField: 'company', showWhenEquals: 'true' },
        { name: 'how', type: 'select', label: 'How many', options: [{ label: 'A few', value: 'few' }, { label: 'Many', value: 'many' }] },
        { name: 'count', type: 'number', label: 'Count', min: 1, max: 10 },
        { name: 'paper', type: 'file', label: 'Paper' },
      ],
    },
  ],
  _status: 'published',
})
