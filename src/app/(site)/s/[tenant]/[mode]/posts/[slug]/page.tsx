import type { Metadata } from 'next'
import { cache } from 'react'
import { listRelatedPosts } from '@/queries/site/listRelatedPosts'
import { readPost } from '@/queries/site/readPost'
import { PostArticle } from '@/ui/site/post/PostArticle'
import { articleLd } from '@/ui/site/seo/articleLd'
import { breadcrumbLd } from '@/ui/site/seo/breadcrumbLd'
import { JsonLd } from '@/ui/site/seo/JsonLd'
import { pageMetadata } from '@/ui/site/seo/pageMetadata'
import { loadSite } from '../../../../../loadSite'
import { NotHere } from '../../../../../NotHere'
import { notHereMetadata } from '../../../../../notHereMetadata'

type Props = { params: Promise<{ slug: string }> }

const load = cache(async (slug: string) => {
  const { site, draft } = await loadSite()
  return readPost({ site, slug, draft })
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site, where } = await loadSite()
  const post = await load((await params).slug)
  if (!post) return notHereMetadata(site)
  const article = { publishedTime: post.publishedAt, modifiedTime: post.updatedAt, author: post.author, tags: post.tags }
  return pageMetadata({ site, where, title: post.metaTitle ?? post.title, description: post.metaDescription ?? post.excerpt, noIndex: post.noIndex, card: { kind: 'post', slug: post.slug }, article })
}

export default async function PostPage({ params }: Props) {
  const { site, base, where } = await loadSite()
  const post = await load((await params).slug)
  if (!post) return <NotHere />
  const related = await listRelatedPosts({ site, postId: post.id, category: post.category })
  const index = site.navigation.header.find(({ href }) => href === '/posts')?.label ?? 'Articles'
  const crumbs = [{ label: site.place.name, href: '/' }, { label: index, href: '/posts' }, { label: post.title, href: `/posts/${post.slug}` }]
  return (
    <>
      <JsonLd data={articleLd(post, site, where)} />
      <JsonLd data={breadcrumbLd(crumbs, where)} />
      <PostArticle post={post} related={related} crumbs={crumbs} base={base} />
    </>
  )
}
