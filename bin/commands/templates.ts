import { readdirSync } from 'node:fs'
import { toSpacesError } from '@/errors/toSpacesError'
import { checkTemplate } from '@/tenancy/template/checkTemplate'
import { exitCodes } from '../support/exitCodes'
import { print, printJson } from '../support/output'

const examine = async (slug: string) => {
  try {
    const { pack } = await checkTemplate(slug)
    return { slug, version: pack.version, whole: true, pages: pack.pages.length, posts: pack.posts.length, products: pack.products.length, forms: pack.forms.length, faqs: pack.faqs.length, faults: [] as string[] }
  } catch (error) {
    return { slug, version: '', whole: false, pages: 0, posts: 0, products: 0, forms: 0, faqs: 0, faults: toSpacesError(error).message.split('\n') }
  }
}

export const templates = async (json: boolean): Promise<void> => {
  const found = await Promise.all(readdirSync('tenants').map(examine))
  if (json) printJson(found)
  else for (const { slug, whole, faults, ...counts } of found) print(whole ? `${slug.padEnd(20)} ${counts.version}  ${counts.pages} pages, ${counts.posts} posts, ${counts.products} products, ${counts.forms} forms, ${counts.faqs} questions` : faults.join('\n'))
  if (found.some(({ whole }) => !whole)) process.exitCode = exitCodes.invalid
}
