import { processWide } from '@/config/processWide'

/** What the process's watch last saw of the database; undefined while nobody watches. */
export const databaseHealth = (): { isUp: boolean | undefined } => processWide('databaseHealth', () => ({ isUp: undefined }))
