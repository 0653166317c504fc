import { readFeedSite } from '@/queries/feeds/readFeedSite'
import { iconPng, iconSides } from '@/ui/feeds/mark/iconPng'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ name: string }> }

export const GET = async (_request: Request, { params }: Props) => {
  const { name } = await params
  const side = iconSides.find((candidate) => `${candidate}.png` === name)
  if (!side) return new Response('There is no icon of this size.', { status: 404 })
  return new Response(new Uint8Array(await iconPng({ ...(await readFeedSite()), side })), { headers: { 'content-type': 'image/png' } })
}
