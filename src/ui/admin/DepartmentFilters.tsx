import { Link } from '@payloadcms/ui'
import type { BeforeListTableServerProps } from 'payload'
import { departmentWords } from './shared/departmentWords'
import { chosenFilters, filterPills, type Pill } from './messages/filterPills'

const Pills = ({ label, pills }: { label: string; pills: Pill[] }) => (
  <nav aria-label={label} className="spaces-pills">
    {pills.map(({ label: text, href, active }) => (
      <Link aria-current={active ? 'page' : undefined} className="spaces-pill" href={href} key={text} prefetch={false}>
        {text}
      </Link>
    ))}
  </nav>
)

/** Above the Messages: one click to a department, one to inquiries, conversations or events. */
export const DepartmentFilters = ({ searchParams }: Pick<BeforeListTableServerProps, 'searchParams'>) => {
  const search = searchParams ?? {}
  const { departments, kinds } = filterPills(search)
  const { department } = chosenFilters(search)
  return (
    <div className="spaces-admin spaces-filters">
      <Pills label="Department" pills={departments} />
      <Pills label="Kind of message" pills={kinds} />
      {department && <p>{departmentWords[department].holds}</p>}
    </div>
  )
}
