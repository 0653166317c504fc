import type { DeskChannel } from './DeskData'

/** A channel's name as people read it: the log of a department goes by the department's. */
export const nameOfChannel = ({ kind, title }: Pick<DeskChannel, 'kind' | 'title'>): string =>
  kind === 'activity' ? title.replace(/^Activity: /, '').replace(/^./, (first) => first.toUpperCase()) : title
