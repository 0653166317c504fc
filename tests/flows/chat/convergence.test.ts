import fc from 'fast-check'
import pg from 'pg'
import { loadConfig } from '@/config/config'
import { makePerson, makeTenant, type TestPerson, type TestTenant } from '../../support/tenants'
import { faultsOf, loaded, settle } from './convergence/converged'
import { play } from './convergence/play'
import { actors, type Script, script } from './convergence/script'
import { Stage } from './convergence/Stage'
import { type Node, startNode } from './support'

/** Keeps every number that a change took, also those that a later change of the same message covers. */
const keepRevs = `
  create table core.test_revs (tenant_id uuid, channel_id uuid, rev bigint, primary key (channel_id, rev));
  grant select on core.test_revs to public;
  create function core.keep_rev() returns trigger language plpgsql security definer as $$
    begin insert into core.test_revs values (new.tenant_id, new.channel_id, new.rev); return null; end $$;
  create trigger keep_first_rev after insert on core.message_marks for each row execute function core.keep_rev();
  create trigger keep_rev after update on core.message_marks for each row when (old.rev <> new.rev) execute function core.keep_rev();`

/** Other files of the same worker want the database as the code made it. */
const forgetRevs = 'drop function core.keep_rev() cascade; drop table core.test_revs'

const asOwner = async (statements: string) => {
  const owner = new pg.Client({ connectionString: loadConfig().database.ownerUrl })
  await owner.connect()
  await owner.query(statements)
  await owner.end()
}

/** `SPACES_SEEDS` and `SPACES_SEED` to look longer, or at one again. */
const seeds = Number(process.env.SPACES_SEEDS ?? 200)
const first = Number(process.env.SPACES_SEED ?? Date.now() % 1_000_000)
const lanes = 6

describe('a conversation', () => {
  let tenant: TestTenant
  let colleague: TestPerson
  let nodes: Node[]
  beforeAll(async () => {
    tenant = await makeTenant()
    colleague = await makePerson(tenant.tenantId, ['staff'])
    nodes = [await startNode(), await startNode()]
    await asOwner(keepRevs)
  }, 60_000)
  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.close()))
    await asOwner(forgetRevs)
  })

  const perform = async ({ awaited, before, steps }: Script) => {
    const stage = await Stage.begin({ tenant, colleague, nodes }, before)
    const clientIds = new Set<string>()
    const going: (Promise<unknown> | undefined)[] = []
    try {
      if (awaited) await loaded(stage)
      for (const [turn, step] of steps.entries()) {
        const browser = stage.browsers['who' in step ? step.who : 0]
        if (!browser) throw new Error('nobody there')
        const begun = play({ stage, browser, step, turn })
        if (step.kind === 'wait') await begun
        else going.push(begun)
        for (const { clientId } of browser.conversation.snapshot().outgoing) clientIds.add(clientId)
      }
      await Promise.all(going)
      await settle(stage)
      expect(await faultsOf(stage, clientIds)).toEqual([])
    } finally {
      stage.close()
    }
  }

  it(`ends for everybody as a fresh load shows it, whatever happened to the lines (${seeds} seeds from ${first})`, async () => {
    expect(actors).toHaveLength(4)
    let next = first
    const lane = async () => {
      while (next < first + seeds) {
        const seed = next++
        await fc.assert(fc.asyncProperty(script, perform), { seed, numRuns: 1, endOnFailure: true }).catch((error: Error) => {
          throw new Error(`seed ${seed} (run again with SPACES_SEED=${seed} SPACES_SEEDS=1): ${error.message.slice(0, 200)}\n${String(error.cause).slice(0, 6_000)}`)
        })
      }
    }
    await Promise.all(Array.from({ length: lanes }, lane))
  }, 180_000)
})
