import path from 'node:path'
import { build } from '../bin/commands/build'
import { tell } from '../bin/support/output'
import { alternate } from './support/alternate'
import { benchPlatform } from './support/benchPlatform'
import type { BenchReport, Measure, Ratio } from './support/Measure'

const rateOf = (measures: Measure[], name: string) => measures.find((measure) => measure.name === name)?.requestsPerSecond ?? 0
const cpuOf = (measures: Measure[], name: string) => measures.find((measure) => measure.name === name)?.cpuMs ?? 0

const ratiosOf = (served: Measure[], read: Measure[]): Ratio[] => {
  const statics = served.filter(({ name }) => name !== 'cached page')
  const fastest = statics.reduce((best, measure) => (measure.requestsPerSecond > best.requestsPerSecond ? measure : best))
  const page = rateOf(served, 'cached page') / fastest.requestsPerSecond
  const list = cpuOf(read, 'REST') / cpuOf(read, 'query')
  return [
    { what: `cached page to the fastest static file (${fastest.name}), requests/s`, ratio: page, goal: '≥ 0.8', met: page >= 0.8 },
    { what: 'stock REST to our query, CPU of one product list', ratio: list, goal: '≥ 5', met: list >= 5 },
  ]
}

/**
 * A cached page of a tenant against static files of the same server, and the product list by our query against the same
 * list by Payload's REST. Rounds alternate; load generator and server share this machine.
 */
export const site = async ({ fresh = true }: { fresh?: boolean } = {}): Promise<BenchReport> => {
  const began = performance.now()
  const { dataDir, remove } = await benchPlatform()
  if (fresh) await build()
  // Settings are read on first use, so what reads them comes after they were made.
  const [{ startEmbeddedPostgres }, { makeFarm }, { measureServing }, { measureReading }] = await Promise.all([import('@/db/embedded/EmbeddedPostgres'), import('./site/makeFarm'), import('./site/measureServing'), import('./site/measureReading')])
  const database = await startEmbeddedPostgres({ dataDir: path.join(dataDir, 'postgres'), database: 'spaces' })
  try {
    tell('  a database and a farm')
    const farm = await makeFarm(database.url)
    const served = await alternate(...(await measureServing(farm)))
    await farm.stopServer()
    const read = await alternate(...(await measureReading(farm, database.pid)))
    await farm.close()
    return { name: 'site', seconds: (performance.now() - began) / 1_000, measures: [...served, ...read], ratios: ratiosOf(served, read) }
  } finally {
    await database.stop()
    await remove()
  }
}
