import type { CollectionConfig, TextField } from 'payload'
import { may } from '@/access/roles'
import { tenantSetup } from '@/access/tenantAccess'
import { operatorsSee } from '@/fields/operatorsSee'
import { slugField } from '@/fields/slugField'
import { selectOptions } from '@/fields/typedColumns'
import { requireRoleInTenant } from '@/hooks/shared/requireRoleInTenant'
import { touchTags } from '@/hooks/shared/touchTags'
import { uniquePerTenant } from '../shared'

const phrases = (name: string, label: string, description: string): TextField => ({ name, label, type: 'text', hasMany: true, maxRows: 8, admin: { description } })

/** A colleague with limits: name, character, and the sentences it answers with. */
export const Agents: CollectionConfig = {
  slug: 'agents',
  labels: { singular: 'Agent', plural: 'Agents' },
  access: tenantSetup,
  admin: { useAsTitle: 'name', hideAPIURL: true, group: 'Inbox', defaultColumns: ['name', 'role', 'enabled'], description: 'Who answers in your chat when nobody of you is there.', components: { beforeListTable: ['@/ui/admin/EmptyHint#EmptyHint'] } },
  lockDocuments: false,
  indexes: uniquePerTenant('slug'),
  hooks: { beforeValidate: [requireRoleInTenant(may.manage)], afterChange: [touchTags('agents')] },
  fields: [
    { type: 'row', fields: [{ name: 'name', type: 'text', required: true, maxLength: 40 }, { name: 'role', type: 'text', required: true, maxLength: 60 }] },
    { name: 'enabled', type: 'checkbox', defaultValue: true, label: 'Answers customers' },
    { name: 'greeting', type: 'textarea', required: true, maxLength: 240, admin: { description: 'The first sentence a visitor reads in the chat.' } },
    { name: 'persona', type: 'textarea', label: 'Character and rules', required: true, maxLength: 6_000, admin: { description: 'As you would tell a new colleague: what it may promise, what it must never say, when to call a person.' } },
    { name: 'tone', type: 'select', required: true, defaultValue: 'warm', options: selectOptions(['warm', 'crisp', 'formal', 'gentle', 'cheerful']), label: 'Tone of voice' },
    phrases('suggestions', 'Suggested questions', 'Shown as buttons in an empty chat.'),
    {
      name: 'phrases', type: 'group', label: 'How it says things', admin: { description: 'A few wordings for each; the agent changes between them.' },
      fields: [phrases('hello', 'Hello', ''), phrases('thanks', 'You are welcome', ''), phrases('unknown', 'I do not know', ''), phrases('handover', 'A person will answer', ''), phrases('goodbye', 'Goodbye', '')],
    },
    { ...slugField('name'), admin: { position: 'sidebar', condition: operatorsSee } },
  ],
}
