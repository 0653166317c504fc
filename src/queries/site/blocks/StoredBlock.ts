import type * as stored from '@/payload-types'

/** A block as the database keeps it: ids where components want documents. */
export type StoredBlock = NonNullable<stored.Page['blocks']>[number]

/** Blocks of a JSON column; anything that is none is left out. */
export const storedBlocks = (value: unknown): StoredBlock[] =>
  Array.isArray(value) ? (value as unknown[]).filter((block): block is StoredBlock => typeof (block as StoredBlock | null)?.blockType === 'string') : []
