import type { CollectionConfig } from 'payload'
import { may } from '@/access/roles'
import type { Department } from '@/messages/vocabulary'
import { enqueueIndexing, enqueueIndexingAfterDelete } from './enqueueIndexing'
import { enqueuePublication } from './enqueuePublication'
import { recordActivity, recordRemoval } from './recordActivity'
import { requireRoleInTenant } from './requireRoleInTenant'
import { touchTags, touchTagsAfterDelete } from './touchTags'

type Content = { thing: 'post' | 'page' | 'product'; collection: 'posts' | 'pages' | 'products'; department: Department }

/** What Posts, Pages and Products have in common: guard, log, cache, search, scheduled publishing. */
export const contentHooks = (content: Content): NonNullable<CollectionConfig['hooks']> => ({
  beforeValidate: [requireRoleInTenant(may.write)],
  afterChange: [recordActivity(content), touchTags(content.collection), enqueueIndexing(content.collection), enqueuePublication(content.collection)],
  afterDelete: [recordRemoval(content), touchTagsAfterDelete(content.collection), enqueueIndexingAfterDelete(content.collection)],
})
