import { type PostgresAdapter, postgresAdapter } from '@payloadcms/db-postgres'
import pg from 'pg'
import { poolLimits } from './appPool'
import { TenantPool } from './TenantPool'
import { withVerifiedCommit } from './verifiedCommit'

type Options = { url: string | undefined; poolSize: number; migrationDir: string }

/** Payload's Postgres adapter on the scoped pool, with uuid v7 ids, JSON blocks and a COMMIT that tells the truth. */
export const makeAdapter = ({ url, poolSize, migrationDir }: Options) => {
  const adapter = postgresAdapter({
    idType: 'uuidv7',
    blocksAsJSON: true,
    push: false,
    migrationDir,
    disableCreateDatabase: true,
    pg: { ...pg, Pool: TenantPool } as unknown as typeof pg,
    pool: { ...poolLimits, connectionString: url, max: poolSize, application_name: 'spaces-payload' },
  })
  const { init } = adapter
  adapter.init = (args) => withVerifiedCommit(init(args) as unknown as PostgresAdapter) as unknown as ReturnType<typeof init>
  return adapter
}
