import type { Business } from '@/queries/admin/readBusinesses'
import { Panel } from './Panel'
import { SelectBusiness } from './SelectBusiness'

type Row = Business & { site: string }

/** For people of several businesses and for operators: where something waits. Choosing one narrows the whole admin to it. */
export const Businesses = ({ rows, total }: { rows: Row[]; total: number }) => (
  <Panel aside={<small>{rows.length < total ? `the ${rows.length} busiest of ${total}` : `${total} in all`}</small>} id="businesses" title="Businesses">
    <div className="spaces-card spaces-scroll">
      <table className="spaces-table">
        <thead>
          <tr>
            <th scope="col">Business</th>
            <th scope="col">Waiting</th>
            <th scope="col">Inquiries today</th>
            <th scope="col">Messages today</th>
            <th scope="col">Website</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, accent, status, waiting, inquiries, messages, site }) => (
            <tr key={id}>
              <th scope="row">
                <span aria-hidden="true" className="spaces-dot" style={{ background: accent }} />
                <SelectBusiness id={id} name={name} />
                {status !== 'active' && <small> {status}</small>}
              </th>
              <td>{waiting > 0 ? <b className="spaces-warn">{waiting}</b> : 0}</td>
              <td>{inquiries}</td>
              <td>{messages}</td>
              <td>
                <a href={site} rel="noreferrer" target="_blank">{site.replace(/^https?:\/\//, '')}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </Panel>
)
