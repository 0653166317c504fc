import { PostCard } from '@/blocks/postList/PostCard'
import type { PostCardData } from '@/blocks/postList/PostCardData'
import { RenderBlocks } from '@/blocks/RenderBlocks'
import { headingsOf } from '@/blocks/richText/headingsOf'
import { LexicalText } from '@/blocks/richText/LexicalText'
import type { BlockData } from '@/blocks/shared/BlockData'
import { Photo } from '@/blocks/shared/Photo'
import type { RichText } from '@/blocks/shared/RichText'
import { Breadcrumb, type Crumb } from '../parts/Breadcrumb'
import { listHref } from '../parts/listHref'
import { Contents } from './Contents'

type Post = PostCardData & { content: RichText; blocks: BlockData[]; tags: string[] }
type Props = { post: Post; related: PostCardData[]; crumbs: Crumb[]; base: string }

const Byline = ({ post }: { post: Post }) => (
  <p className="byline">
    {post.author && <span className="byline-author">By {post.author}</span>}
    {post.publishedAt && <time dateTime={post.publishedAt}>{post.dateText}</time>}
  </p>
)

const Tags = ({ tags, base }: { tags: string[]; base: string }) =>
  tags.length > 0 ? (
    <ul className="tags" aria-label="Tags">
      {tags.map((tag) => (
        <li key={tag}>
          <a href={listHref(`${base}/posts`, { tag })}>{tag}</a>
        </li>
      ))}
    </ul>
  ) : null

const Related = ({ posts, base }: { posts: PostCardData[]; base: string }) =>
  posts.length > 0 ? (
    <section className="block block-postList related">
      <div className="block-inner">
        <header className="block-head">
          <h2 className="block-title">Read next</h2>
        </header>
        <div className="block-body">
          <ul className="post-list" data-layout="cards">
            {posts.map((post) => (
              <li key={post.id}>
                <PostCard post={post} base={base} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  ) : null

export const PostArticle = ({ post, related, crumbs, base }: Props) => {
  const headings = headingsOf(post.content)
  return (
    <>
      <article className="article" data-contents={headings.length >= 3 ? '' : undefined}>
        <header className="article-head">
          <Breadcrumb crumbs={crumbs} base={base} />
          {post.category && <p className="eyebrow"><a href={listHref(`${base}/posts`, { category: post.category })}>{post.category}</a></p>}
          <h1 className="article-title">{post.title}</h1>
          {post.excerpt && <p className="article-excerpt">{post.excerpt}</p>}
          <Byline post={post} />
        </header>
        {post.picture && (
          <figure className="article-picture">
            <Photo picture={post.picture} sizes="(min-width: 76rem) 72rem, 100vw" priority />
          </figure>
        )}
        <Contents headings={headings} />
        <div className="prose article-body">
          <LexicalText content={post.content} base={base} />
        </div>
        <Tags tags={post.tags} base={base} />
      </article>
      <RenderBlocks blocks={post.blocks} base={base} />
      <Related posts={related} base={base} />
    </>
  )
}
