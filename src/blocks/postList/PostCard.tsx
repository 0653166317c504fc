import { Photo } from '@/blocks/shared/Photo'
import { SiteAnchor } from '@/blocks/shared/SiteAnchor'
import type { PostCardData } from './PostCardData'

type Props = { post: PostCardData; base: string; headingLevel?: 2 | 3; lead?: boolean; priority?: boolean }

export const PostCard = ({ post, base, headingLevel = 3, lead = false, priority = false }: Props) => {
  const Heading = `h${headingLevel}` as const
  return (
    <article className="post-card" data-lead={lead ? '' : undefined}>
      {post.picture && (
        <div className="post-card-picture">
          <Photo picture={post.picture} alt="" sizes={lead ? '(min-width: 60rem) 40rem, 100vw' : '(min-width: 60rem) 24rem, (min-width: 40rem) 50vw, 100vw'} priority={priority} />
        </div>
      )}
      <div className="post-card-words">
        <p className="post-card-meta">
          {post.category && <span className="post-card-category">{post.category}</span>}
          {post.publishedAt && <time dateTime={post.publishedAt}>{post.dateText}</time>}
        </p>
        <Heading className="post-card-title">
          <SiteAnchor base={base} href={`/posts/${post.slug}`} className="stretched">{post.title}</SiteAnchor>
        </Heading>
        {post.excerpt && <p className="post-card-excerpt">{post.excerpt}</p>}
      </div>
    </article>
  )
}
