import { startProcesses } from '../drills/startProcesses'

/** A process of its own, since it points its settings to a database that it kills. Exit code 1 when a story ended wrong. */
const tell = (words: string) => void process.stdout.write(`${words}\n`)

const first = Number(process.env.SPACES_SEED ?? Date.now() % 1_000_000)
const seeds = Number(process.env.SPACES_REAL_SEEDS ?? 6)

const processes = await startProcesses(2)
const ended = await import('./converge').then(({ converge }) => converge(processes, { first, seeds, tell })).then(
  () => true,
  (error: Error) => {
    tell(`${error.message}\n${error.cause instanceof Error ? (error.cause.stack ?? '').slice(0, 4_000) : ''}`)
    return false
  },
)
tell(ended ? `${seeds} stories from seed ${first} ended well` : 'a story ended wrong')
await processes.close()
process.exit(ended ? 0 : 1)
