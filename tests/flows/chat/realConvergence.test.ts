import { spawn } from 'node:child_process'

/** `SPACES_REAL_SEEDS` and `SPACES_SEED` to look longer, or at one again. */
const seeds = Number(process.env.SPACES_REAL_SEEDS ?? 6)
const first = Number(process.env.SPACES_SEED ?? Date.now() % 1_000_000)

const run = (): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'testing/convergence/run.ts'], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, SPACES_REAL_SEEDS: String(seeds), SPACES_SEED: String(first) } })
    let said = ''
    child.stdout.on('data', (part: Buffer) => (said += part.toString()))
    child.once('exit', (code) => resolve({ code, said }))
  })

describe('a conversation in real processes', () => {
  it(`ends for everybody as a fresh load shows it, though nodes and the database were killed and frozen (${seeds} seeds from ${first})`, async () => {
    const { code, said } = await run()
    process.stderr.write(said)
    expect([code, said.includes(`${seeds} stories from seed ${first} ended well`)]).toEqual([0, true])
  }, 400_000)
})
