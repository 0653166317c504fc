-- Appending to the log (src/messages/insertMessages.ts, src/realtime/writer): whole messages as JSON, one statement for any number.

-- What a function returns cannot be replaced.
drop function if exists core.append_messages(jsonb, jsonb, jsonb);
drop function if exists core.insert_messages(jsonb);

create or replace function core.insert_messages(given jsonb) returns table (id uuid, seq numeric) language plpgsql as $$
#variable_conflict use_column
begin
  return query
    insert into public.messages (id, tenant_id, channel_id, space_id, thread_id, type, department, priority, workflow, customer_journey,
      author_kind, author_id, author_name, body, blocks, metadata, client_id, visibility, created_at, updated_at)
    select m.id, m.tenant_id, m.channel_id, m.space_id, m.thread_id, m.type, m.department, m.priority, m.workflow, m.customer_journey,
      m.author_kind, m.author_id, m.author_name, m.body, m.blocks, m.metadata, m.client_id, m.visibility, m.created_at, m.created_at
    from rows from (jsonb_populate_recordset(null::public.messages, given)) with ordinality m order by m.ordinality
    on conflict (channel_id, client_id) where client_id is not null do nothing
    returning messages.id, messages.seq;
end $$;

-- Channels with news that people may have to be told of: a little later, when whoever is looking has read them, and once for
-- all that was said meanwhile. The row's lock keeps it from being taken before the message that asked for it is there.
create table if not exists core.notices_due (
  channel_id uuid primary key references public.channels (id) on delete cascade,
  tenant_id uuid not null,
  due_at timestamptz not null
);
create index if not exists notices_due_at on core.notices_due (due_at);

create or replace function core.ask_notices(asked jsonb) returns void language sql as $$
  insert into core.notices_due (channel_id, tenant_id, due_at)
    select n.channel_id, n.tenant_id, now() + interval '3 seconds' from jsonb_populate_recordset(null::core.notices_due, asked) n order by n.channel_id
    on conflict (channel_id) do update set due_at = core.notices_due.due_at
$$;

-- The writer's common case in one round trip and one transaction of its own. `expected` is what the caller believed of the
-- channels when it worked out the jobs: SP001 where that is no longer so, SP002 where a message was there already.
create or replace function core.append_messages(given jsonb, expected jsonb, notices jsonb) returns table (id uuid, seq numeric) language plpgsql as $$
#variable_conflict use_column
declare
  held int;
begin
  -- All locks in one order, so that two writers never wait for each other.
  select count(*) into held from (
    select c.id from public.channels c
    join jsonb_to_recordset(expected) as e (id uuid, "tenantId" uuid, kind text, "agentEnabled" boolean)
      on e.id = c.id and e."tenantId" = c.tenant_id and e.kind = c.kind::text and e."agentEnabled" = coalesce(c.agent_enabled, false)
    order by c.id for no key update of c
  ) as locked;
  if held < jsonb_array_length(expected) then
    raise exception using errcode = 'SP001', message = 'a channel has changed';
  end if;
  return query select * from core.insert_messages(given);
  get diagnostics held = row_count;
  if held < jsonb_array_length(given) then
    raise exception using errcode = 'SP002', message = 'a message was stored before';
  end if;
  perform core.ask_notices(notices);
end $$;
