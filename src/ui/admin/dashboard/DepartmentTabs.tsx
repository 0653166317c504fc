'use client'

import { Tabs } from 'radix-ui'
import type { ReactNode } from 'react'

/** Tabs with one panel for each department; arrow keys move between them. */
export const DepartmentTabs = ({ tabs }: { tabs: { value: string; label: string; content: ReactNode }[] }) => (
  <Tabs.Root className="spaces-tabs" defaultValue={tabs[0]?.value}>
    <Tabs.List aria-label="Departments" className="spaces-tabs__list">
      {tabs.map(({ value, label }) => (
        <Tabs.Trigger className="spaces-tabs__tab" key={value} value={value}>
          {label}
        </Tabs.Trigger>
      ))}
    </Tabs.List>
    {tabs.map(({ value, content }) => (
      <Tabs.Content className="spaces-tabs__panel" key={value} value={value}>
        {content}
      </Tabs.Content>
    ))}
  </Tabs.Root>
)
