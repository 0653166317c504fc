import { RenderBlocks } from '@/blocks/RenderBlocks'
import type { BlockData } from '@/blocks/shared/BlockData'
import { PageHead } from './PageHead'

type Props = { page: { title: string; metaDescription: string | null; blocks: BlockData[] }; base: string }

/** A page from sections; when none of them opens it with a title, the page's own does. */
export const PageBody = ({ page, base }: Props) => {
  const opens = page.blocks[0]?.blockType === 'hero'
  return (
    <>
      {!opens && <PageHead title={page.title} />}
      <RenderBlocks blocks={page.blocks} base={base} leads={opens} />
    </>
  )
}
