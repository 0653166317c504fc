export type Crumb = { label: string; href: string }

/** The way back; the last crumb is the page itself and no link. */
export const Breadcrumb = ({ crumbs, base }: { crumbs: Crumb[]; base: string }) => (
  <nav className="breadcrumb" aria-label="Breadcrumb">
    <ol>
      {crumbs.map(({ label, href }, at) => (
        <li key={href}>{at === crumbs.length - 1 ? <span aria-current="page">{label}</span> : <a href={`${base}${href}` || '/'}>{label}</a>}</li>
      ))}
    </ol>
  </nav>
)
