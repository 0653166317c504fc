import { CircleDot } from 'lucide-react'
import { icons } from './icons'

/** A decorative icon by its name; a plain dot for names we do not carry. */
export const Icon = ({ name, size = 24 }: { name: string; size?: number }) => {
  const Drawn = icons[name as keyof typeof icons] ?? CircleDot
  return <Drawn size={size} strokeWidth={1.75} aria-hidden="true" focusable="false" />
}
