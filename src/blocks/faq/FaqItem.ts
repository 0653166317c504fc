import type { RichText } from '@/blocks/shared/RichText'

export type FaqItem = { id: string; question: string; answer: RichText; topic: string | null }
