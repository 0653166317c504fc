-- Where polls stand in the log, so that a vote finds its readers without reading messages.
create table if not exists core.message_polls (
  message_id uuid not null references public.messages (id) on delete cascade,
  tenant_id uuid not null,
  channel_id uuid not null,
  poll_id text not null,
  choices text[] not null,
  -- Not for the customer.
  internal boolean not null default false,
  primary key (message_id, poll_id)
);
create index if not exists message_polls_poll on core.message_polls (tenant_id, poll_id, channel_id);
create index if not exists message_polls_channel on core.message_polls (channel_id);

create or replace function core.keep_polls(said public.messages) returns void language sql as $$
  insert into core.message_polls (message_id, tenant_id, channel_id, poll_id, choices, internal)
  select distinct on (b ->> 'id') said.id, said.tenant_id, said.channel_id, b ->> 'id',
    array(select o ->> 'label' from jsonb_array_elements(case jsonb_typeof(b -> 'options') when 'array' then b -> 'options' else '[]' end) o where o ->> 'label' is not null),
    said.visibility = 'internal'
  from jsonb_array_elements(said.blocks) b where b ->> 'blockType' = 'poll' and b ->> 'id' is not null
  on conflict (message_id, poll_id) do update set choices = excluded.choices, internal = excluded.internal
$$;

create or replace function core.follow_polls() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then delete from core.message_polls p where p.message_id = new.id; end if;
  if jsonb_typeof(new.blocks) = 'array' then perform core.keep_polls(new); end if;
  return null;
end $$;
drop trigger if exists follow_new_polls on public.messages;
create trigger follow_new_polls after insert on public.messages for each row when (new.blocks @> '[{"blockType": "poll"}]') execute function core.follow_polls();
drop trigger if exists follow_changed_polls on public.messages;
create trigger follow_changed_polls after update of blocks on public.messages for each row
  when (old.blocks is distinct from new.blocks and (old.blocks @> '[{"blockType": "poll"}]' or new.blocks @> '[{"blockType": "poll"}]')) execute function core.follow_polls();

-- Polls that were asked before there was this table.
select core.keep_polls(m) from public.messages m where m.blocks @> '[{"blockType": "poll"}]' and not exists (select from core.message_polls);

-- Every node hears that a poll has new counts; the counts themselves it reads.
create or replace function core.tell_vote() returns trigger language plpgsql as $$
begin
  perform pg_notify('spaces_polls', new.tenant_id || ' ' || new.poll_id);
  return null;
end $$;
drop trigger if exists tell_vote on core.poll_votes;
create trigger tell_vote after insert or update of choice on core.poll_votes for each row execute function core.tell_vote();
