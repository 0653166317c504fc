import { PageHead } from '../parts/PageHead'
import { SearchField } from '../search/SearchField'
import { Snippet } from '../search/Snippet'

type Hit = { kind: string; title: string; url: string; snippet: string }
type Props = { asked: string; hits: Hit[]; base: string; agentName: string | null }

const kinds: Record<string, string> = { product: 'Shop', page: 'Page', post: 'Article', faq: 'Question', hours: 'Opening hours', policy: 'Policy' }

const Result = ({ hit, base }: { hit: Hit; base: string }) => (
  <li className="hit">
    <p className="hit-kind">{kinds[hit.kind] ?? ''}</p>
    <h2 className="hit-title">
      <a href={`${base}${hit.url}`} className="stretched">{hit.title}</a>
    </h2>
    {hit.snippet && <p><Snippet text={hit.snippet} /></p>}
  </li>
)

const Outcome = ({ asked, hits, base, agentName }: Props) => {
  if (!asked) return <p className="empty">Type a word or two: a product, a question, a topic.</p>
  if (hits.length === 0) {
    return (
      <div className="empty" role="status">
        <p>Nothing was found for “{asked}”.</p>
        <p>Try fewer words{agentName ? `, ask ${agentName} in the chat,` : ''} or <a href={`${base}/contact`}>write to us</a>.</p>
      </div>
    )
  }
  return (
    <>
      <p className="result-count" role="status">{hits.length === 1 ? '1 result' : `${hits.length} results`} for “{asked}”</p>
      <ol className="hits">
        {hits.map((hit) => (
          <Result key={hit.kind + hit.url + hit.title} hit={hit} base={base} />
        ))}
      </ol>
    </>
  )
}

export const SearchPage = (props: Props) => (
  <div className="search-page">
    <PageHead title="Search" />
    <form method="get" action={`${props.base}/search`} role="search" aria-label="This site">
      <SearchField base={props.base} initial={props.asked} label="Search this site" autoFocus={!props.asked} />
    </form>
    <Outcome {...props} />
  </div>
)
