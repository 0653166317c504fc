import { Actions } from '@/blocks/shared/Actions'
import type { PostListData } from '@/blocks/shared/BlockData'
import type { BlockContext } from '@/blocks/shared/BlockContext'
import { Section } from '@/blocks/shared/Section'
import { PostCard } from './PostCard'

export const PostList = ({ block, context }: { block: PostListData; context: BlockContext }) =>
  block.posts.length === 0 ? null : (
    <Section name="postList" context={context} heading={block.heading} layout={block.layout} action={<Actions actions={block.actions} base={context.base} />}>
      <ul className="post-list" data-layout={block.layout ?? 'cards'}>
        {block.posts.map((post, at) => (
          <li key={post.id}>
            <PostCard post={post} base={context.base} lead={block.layout === 'lead' && at === 0} />
          </li>
        ))}
      </ul>
    </Section>
  )
