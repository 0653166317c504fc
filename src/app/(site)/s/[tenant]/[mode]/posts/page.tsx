import type { Metadata } from 'next'
import { listPostCategories } from '@/queries/site/listPostCategories'
import { listPosts } from '@/queries/site/listPosts'
import { PageBody } from '@/ui/site/parts/PageBody'
import { listHref } from '@/ui/site/parts/listHref'
import { PostIndex } from '@/ui/site/post/PostIndex'
import { pageMetadata } from '@/ui/site/seo/pageMetadata'
import { loadPage } from '../../../../loadPage'
import { loadSite } from '../../../../loadSite'
import { NotHere } from '../../../../NotHere'
import { pageOf, type SearchParams, textOf } from '../../../../searchParams'

type Props = { searchParams: SearchParams }

/** What the tenant calls its articles in its own menu. */
const titleOf = (links: { label: string; href: string }[]) => links.find(({ href }) => href === '/posts')?.label ?? 'Articles'

const askedFor = async (searchParams: SearchParams) => {
  const { category, tag, page } = await searchParams
  return { category: textOf(category), tag: textOf(tag), page: pageOf(page) }
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { site, where } = await loadSite()
  const own = await loadPage('posts')
  const { category, tag, page } = await askedFor(searchParams)
  const title = own?.metaTitle ?? own?.title ?? titleOf(site.navigation.header)
  const path = listHref('/posts', { category, tag, page })
  return pageMetadata({ site, where: { ...where, path }, title: [title, category || tag, page > 1 && `page ${page}`].filter(Boolean).join(', '), description: own?.metaDescription, noIndex: Boolean(tag) })
}

export default async function PostsPage({ searchParams }: Props) {
  const { site, base } = await loadSite()
  const own = await loadPage('posts')
  if (own) return <PageBody page={own} base={base} />
  const asked = await askedFor(searchParams)
  const [list, categories] = await Promise.all([listPosts({ site, category: asked.category || undefined, tag: asked.tag || undefined, page: asked.page }), listPostCategories({ tenantId: site.id })])
  if (asked.page > 1 && list.items.length === 0) return <NotHere />
  return <PostIndex title={titleOf(site.navigation.header)} text={null} list={list} categories={categories} asked={{ category: asked.category, tag: asked.tag }} base={base} />
}
