import { percentile } from '../../benchmarks/support/Measure'
import type { Verdict } from '../cluster/dataOracle'
import type { Talker } from '../cluster/Talker'

/** A measured figure beside its goal. `must`: part of the data oracle, which a drill may not violate. */
export type Figure = { what: string; value: string; goal: string; met: boolean; must?: boolean }

export const figure = (what: string, value: number, most: number, unit: string): Figure => ({ what, value: `${Math.round(value)} ${unit}`, goal: `≤ ${most} ${unit}`, met: value <= most })

/** The data oracle (fault-drills.md section 2) as figures, each of which must be nought. */
export const oracleFigures = ({ messages, ...counts }: Verdict): Figure[] => {
  const nought = (what: string, value: number): Figure => ({ what: `${what} (of ${messages})`, value: String(value), goal: '0', met: value === 0, must: true })
  return [nought('lost', counts.lost), nought('doubled', counts.doubled), nought('gaps in the numbers', counts.gaps), nought('out of their author’s order', counts.outOfOrder), nought('clients that differ from the log', counts.different), nought('still waiting', counts.waiting)]
}

/** How long people waited for an answer to a send that was answered after `since`. */
export const longestAnswer = (talkers: Talker[], since: number): number => Math.max(0, ...talkers.flatMap(({ tries }) => tries.filter(({ at }) => at > since).map(({ ms }) => ms)))

export const keptCount = (talkers: Talker[]): number => talkers.flatMap(({ tries }) => tries).filter(({ outcome }) => outcome === 'kept').length

/** When the first message was stored after a moment, milliseconds after it. */
export const firstStored = (talkers: Talker[], after: number): number => Math.min(...talkers.flatMap(({ tries }) => tries.filter(({ at, outcome }) => at > after && outcome === 'stored').map(({ at }) => at - after)))

/** Lines lost after a moment: how many, and how long 95 of a hundred were away. */
export const linesLost = (talkers: Talker[], since: number): { count: number; p95: number; spread: number } => {
  const lost = talkers.flatMap(({ away }) => away.filter(({ at }) => at >= since))
  const back = lost.map(({ at, ms }) => at + ms)
  return { count: lost.length, p95: lost.length > 0 ? percentile(lost.map(({ ms }) => ms), 0.95) : 0, spread: back.length > 0 ? Math.max(...back) - Math.min(...back) : 0 }
}
