import type { Department } from '@/messages/vocabulary'

/** The five departments, and what a shopkeeper finds in each. */
export const departmentWords: Record<Department, { label: string; holds: string }> = {
  sales: { label: 'Sales', holds: 'Products you change and forms from people who want to buy.' },
  marketing: { label: 'Marketing', holds: 'Posts and pages that go online.' },
  operations: { label: 'Operations', holds: 'Stock, set-up and what your team writes to each other.' },
  support: { label: 'Support', holds: 'Questions from your website, with your agent’s answers.' },
  finance: { label: 'Finance', holds: 'Payments, refunds and your share statements.' },
}
