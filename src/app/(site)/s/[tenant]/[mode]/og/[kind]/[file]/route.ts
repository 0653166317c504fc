import { readCardInput } from '@/ui/feeds/card/readCardInput'
import { shareCardPng } from '@/ui/feeds/card/shareCardPng'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ kind: string; file: string }> }

export const GET = async (_request: Request, { params }: Props) => {
  const { kind, file } = await params
  const input = await readCardInput(kind, file)
  if (!input) return new Response('There is no picture at this address.', { status: 404 })
  return new Response(new Uint8Array(await shareCardPng(input)), { headers: { 'content-type': 'image/png' } })
}
