import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type KeptCall, Spool } from './Spool'

const call = (body: string, channelId = 'channel-1'): KeptCall => ({ ctx: { tenantId: 'tenant', actor: { kind: 'user', id: 'u', name: 'U' } }, input: { channelId, clientId: `client-${body}`, body } })
const bodies = (spool: Spool) => spool.first(10_000).map((entry) => entry.call.input.body)

describe('messages kept on disk', () => {
  let directory: string
  beforeEach(() => {
    directory = mkdtempSync(path.join(os.tmpdir(), 'spaces-spool-'))
  })
  afterEach(() => rmSync(directory, { recursive: true, force: true }))

  it('are in order and once, also after closing and opening again', async () => {
    const spool = new Spool(directory)
    await Promise.all(Array.from({ length: 300 }, (_, i) => spool.keep(call(`m ${i}`))))
    await spool.keep(call('m 7'))
    await spool.settle(spool.first(100))
    await spool.close()
    const again = new Spool(directory)
    expect(bodies(again)).toEqual(Array.from({ length: 200 }, (_, i) => `m ${i + 100}`))
    await again.keep(call('later'))
    expect(bodies(again).at(-1)).toBe('later')
    expect([again.holds('channel-1'), again.holds('channel-2'), again.has('channel-1', 'client-later'), again.has('channel-1', 'client-m 7')]).toEqual([true, false, true, false])
    await again.close()
  })

  it('beyond their bounds are refused with a clear answer, and taken again when there is room', async () => {
    const spool = new Spool(directory, { messages: 2, bytes: 1_048_576 })
    await spool.keep(call('one'))
    await spool.keep(call('two'))
    await expect(spool.keep(call('three'))).rejects.toMatchObject({ code: 'unavailable' })
    await spool.settle(spool.first(1))
    await spool.keep(call('three'))
    expect(bodies(spool)).toEqual(['two', 'three'])
    const small = new Spool(`${directory}-small`, { messages: 100, bytes: 500 })
    await expect(small.keep(call('x'.repeat(600)))).rejects.toMatchObject({ code: 'unavailable' })
    await Promise.all([spool.close(), small.close()])
    rmSync(`${directory}-small`, { recursive: true })
  })

  it('that the log refuses are put aside and hold up nobody', async () => {
    const spool = new Spool(directory)
    await spool.keep(call('bad'))
    await spool.keep(call('good'))
    const [bad] = spool.first(1)
    if (bad) await spool.putAside(bad, 'not_allowed')
    expect(bodies(spool)).toEqual(['good'])
    expect(spool.asideCount()).toBe(1)
    await spool.close()
  })

  it('survive kill -9 from the moment they are acknowledged', async () => {
    const writer = `
      const { Spool } = await import('./src/realtime/spool/Spool.ts')
      const spool = new Spool(${JSON.stringify(directory)})
      for (let i = 0; ; i++) { await spool.keep({ ctx: { tenantId: 't', actor: { kind: 'user', id: 'u', name: 'U' } }, input: { channelId: 'c', clientId: 'client-' + i, body: String(i) } }); process.stdout.write(i + '\\n') }`
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', writer], { stdio: ['ignore', 'pipe', 'inherit'] })
    let acked = -1
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (part: Buffer) => {
        acked = Number(part.toString().trimEnd().split('\n').at(-1))
        if (acked > 50 && !child.killed) child.kill('SIGKILL')
      })
      child.once('close', () => resolve())
    })
    const spool = new Spool(directory)
    expect(acked).toBeGreaterThan(50)
    expect(spool.size).toBeGreaterThan(acked)
    expect(bodies(spool)).toEqual(Array.from({ length: spool.size }, (_, i) => String(i)))
    await spool.close()
  }, 20_000)
})
