/** The parts of a long text; stays beside it on wide screens. */
export const Contents = ({ headings }: { headings: { id: string; text: string }[] }) =>
  headings.length < 3 ? null : (
    <nav className="contents" aria-labelledby="contents-title">
      <p className="contents-title" id="contents-title">In this article</p>
      <ol>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
