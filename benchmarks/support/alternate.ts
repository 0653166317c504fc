import { type Measure, type Round, toMeasure } from './Measure'

export type Subject = { name: string; about: string; round: (seconds: number) => Promise<Round> }

/** Rounds of all subjects in turn, so that whatever else the machine does meets them alike; one short round first to warm up. */
export const alternate = async (subjects: Subject[], { rounds, seconds }: { rounds: number; seconds: number }): Promise<Measure[]> => {
  for (const { round } of subjects) await round(1)
  const results = subjects.map((): Round[] => [])
  for (let turn = 0; turn < rounds; turn++) for (const [index, { round }] of subjects.entries()) results[index]?.push(await round(seconds))
  return subjects.map(({ name, about }, index) => toMeasure(name, about, results[index] ?? []))
}
