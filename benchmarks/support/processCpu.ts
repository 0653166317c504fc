import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second for us, whatever the kernel's own clock is. */
const millisecondsPerTick = 10

type Stat = { parent: number; milliseconds: number }

const statOf = (pid: number | string): Stat | undefined => {
  try {
    // The name in parentheses may hold anything; the numbers start after its last one.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
    return { parent: Number(fields[1]), milliseconds: (Number(fields[11]) + Number(fields[12])) * millisecondsPerTick }
  } catch {
    return undefined
  }
}

/** Processor time of a process so far, user and system, in milliseconds; NaN where the machine has no /proc. */
export const processCpu = (pid: number): number => statOf(pid)?.milliseconds ?? Number.NaN

/** The same for a process and its children, as Postgres has one for each session. */
export const familyCpu = (pid: number): number => {
  if (!existsSync('/proc')) return Number.NaN
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(statOf).filter((stat) => stat?.parent === pid)
  return children.reduce((sum, child) => sum + (child?.milliseconds ?? 0), processCpu(pid))
}
