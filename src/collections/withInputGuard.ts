import type { CollectionConfig } from 'payload'
import { guardInput } from '@/hooks/shared/guardInput'

/** Every collection looks at what comes from outside before its own hooks do. */
export const withInputGuard = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [guardInput, ...(collection.hooks?.beforeOperation ?? [])] },
})
