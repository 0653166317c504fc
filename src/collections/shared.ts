import type { CollectionConfig } from 'payload'

/** Drafts that are validated like published work (payload.md section 3), and a bounded history. */
export const draftsWithHistory: CollectionConfig['versions'] = { drafts: { validate: true }, maxPerDoc: 50 }

export const uniquePerTenant = (...fields: string[]): NonNullable<CollectionConfig['indexes']> => [{ fields: ['tenant', ...fields], unique: true }]
