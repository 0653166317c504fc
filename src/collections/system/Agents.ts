import type { CollectionConfig, TextField } from 'payload'
import { may } from '@/access/roles'
import { tenantSetup } from '@/access/tenantAccess'
import { slugField } from '@/fields/slugField'
import { requireRoleInTenant } from '@/hooks/shared/requireRoleInTenant'
import { touchTags } from '@/hooks/shared/touchTags'
import { uniquePerTenant } from '../shared'

const phrases = (name: string, label: string, description: string): TextField => ({ name, label, type: 'text', hasMany: true, maxRows: 8, admin: { description } })

/** A colleague with limits: name, character, and the sentences it answers with. */
export const Agents: CollectionConfig = {
  slug: 'agents',
  access: tenantSetup,
  admin: { useAsTitle: 'name', group: 'Conversations', defaultColumns: ['name', 'role', 'enabled'], description: 'Who answers in your chat when nobody of you is there.' },
  lockDocuments: false,
  indexes: uniquePerTenant('slug'),
  hooks: { beforeValidate: [requireRoleInTenant(may.manage)], afterChange: [touchTags('agents')] },
  fields: [
    { type: 'row', fields: [{ name: 'name', type: 'text', required: true, maxLength: 40 }, { name: 'role', type: 'text', required: true, maxLength: 60 }] },
    { name: 'enabled', type: 'checkbox', defaultValue: true, label: 'Answers customers' },
    { name: 'greeting', type: 'textarea', required: true, maxLength: 240 },
    { name: 'persona', type: 'textarea', required: true, maxLength: 6_000, admin: { description: 'Character and rules, as you would tell a new colleague.' } },
    { name: 'tone', type: 'select', required: true, defaultValue: 'warm', options: ['warm', 'crisp', 'formal', 'gentle', 'cheerful'] },
    phrases('suggestions', 'Suggested questions', 'Shown as buttons in an empty chat.'),
    {
      name: 'phrases', type: 'group',
      fields: [phrases('hello', 'Hello', ''), phrases('thanks', 'You are welcome', ''), phrases('unknown', 'I do not know', ''), phrases('handover', 'A person will answer', ''), phrases('goodbye', 'Goodbye', '')],
    },
    slugField('name'),
  ],
}
