import pg from 'pg'
import { loadConfig } from '@/config/config'

const keep = `
  create table core.test_revs (tenant_id uuid, channel_id uuid, rev bigint, primary key (channel_id, rev));
  grant select on core.test_revs to public;
  create function core.keep_rev() returns trigger language plpgsql security definer as $$
    begin insert into core.test_revs values (new.tenant_id, new.channel_id, new.rev); return null; end $$;
  create trigger keep_first_rev after insert on core.message_marks for each row execute function core.keep_rev();
  create trigger keep_rev after update on core.message_marks for each row when (old.rev <> new.rev) execute function core.keep_rev();`

const asOwner = async (statements: string) => {
  const owner = new pg.Client({ connectionString: loadConfig().database.ownerUrl })
  await owner.connect()
  await owner.query(statements)
  await owner.end()
}

/** Keeps every number that a change took, also those that a later change of the same message covers. */
export const keepRevs = (): Promise<void> => asOwner(keep)

/** Other files of the same worker want the database as the code made it. */
export const forgetRevs = (): Promise<void> => asOwner('drop function core.keep_rev() cascade; drop table core.test_revs')
