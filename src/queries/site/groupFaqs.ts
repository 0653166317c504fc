import type { FaqItem } from '@/blocks/faq/FaqItem'

/** Questions by topic, topics in the order of their first question; those without one come first. */
export const groupFaqs = (items: FaqItem[]): { topic: string | null; items: FaqItem[] }[] => {
  const groups = new Map<string | null, FaqItem[]>()
  for (const item of items) groups.set(item.topic, [...(groups.get(item.topic) ?? []), item])
  return [...groups].map(([topic, members]) => ({ topic, items: members })).sort((a, b) => (a.topic === null ? -1 : b.topic === null ? 1 : 0))
}
