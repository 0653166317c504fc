import { type ReactNode, Suspense } from 'react'
import { unstable_rethrow } from 'next/navigation'
import { log } from '@/log/log'
import { Fault } from '@/ui/admin/dashboard/Fault'
import { Skeleton } from '@/ui/admin/dashboard/Skeleton'

type Props = { title: string; boxes: number; height: number; load: () => Promise<ReactNode> }

const Loaded = async ({ title, load }: Pick<Props, 'title' | 'load'>) => {
  try {
    return await load()
  } catch (err) {
    unstable_rethrow(err)
    log.error({ err, part: title }, 'a part of the dashboard could not be read')
    return <Fault title={title} />
  }
}

/** A part of a page that comes when its data is there, and fails alone. */
export const Section = ({ title, boxes, height, load }: Props) => (
  <Suspense fallback={<Skeleton boxes={boxes} height={height} title={title} />}>
    <Loaded load={load} title={title} />
  </Suspense>
)
