import type { FoundDocument } from '@/queries/agent/findDocuments'
import type { FormCard } from '@/queries/agent/readForms'
import type { Vocabulary } from './understand/correctSpelling'

/** What the tenant has published that is near the question; titles and words only. Prices and stock are read live. */
export type Knowledge = { products: FoundDocument[]; faqs: FoundDocument[]; pages: FoundDocument[]; forms: FormCard[]; vocabulary: Vocabulary }
