import { previewMessage } from '@/services/links/previewMessage'
import type { JobData } from '../queues'

/** Queue `links.preview`: what the links of a message lead to. May run twice. */
export const previewLinks = async (data: JobData['links.preview']): Promise<void> => void (await previewMessage(data))
