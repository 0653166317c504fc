import { PostCard } from '@/blocks/postList/PostCard'
import type { PostCardData } from '@/blocks/postList/PostCardData'
import { listHref } from '../parts/listHref'
import { PageHead } from '../parts/PageHead'
import { Pagination } from '../parts/Pagination'

type Props = {
  title: string
  text: string | null
  list: { items: PostCardData[]; page: number; pages: number }
  categories: { name: string; count: number }[]
  asked: { category: string; tag: string }
  base: string
}

const Categories = ({ categories, asked, base }: Pick<Props, 'categories' | 'asked' | 'base'>) =>
  categories.length > 1 ? (
    <nav className="chips" aria-label="Categories">
      <a href={`${base}/posts`} aria-current={!asked.category && !asked.tag ? 'true' : undefined}>All</a>
      {categories.map(({ name, count }) => (
        <a key={name} href={listHref(`${base}/posts`, { category: name })} aria-current={asked.category === name ? 'true' : undefined}>
          {name} <span className="chip-count">{count}</span>
        </a>
      ))}
    </nav>
  ) : null

/** All articles, nine a page; the newest leads the first page. */
export const PostIndex = ({ title, text, list, categories, asked, base }: Props) => {
  const leads = list.page === 1 && !asked.category && !asked.tag
  return (
    <div className="index-page">
      <PageHead title={title} text={asked.tag ? `Everything about “${asked.tag}”` : text} />
      <Categories categories={categories} asked={asked} base={base} />
      {list.items.length === 0 ? (
        <p className="empty">Nothing here yet. <a href={`${base}/posts`}>See all articles</a></p>
      ) : (
        <ul className="post-list" data-layout={leads ? 'index' : 'cards'}>
          {list.items.map((post, at) => (
            <li key={post.id}>
              <PostCard post={post} base={base} headingLevel={2} lead={leads && at === 0} priority={at === 0} />
            </li>
          ))}
        </ul>
      )}
      <Pagination page={list.page} pages={list.pages} label="Pages of articles" hrefOf={(page) => listHref(`${base}/posts`, { ...asked, page })} />
    </div>
  )
}
