-- What became of messages after they were said. The log itself stays in the order it was written; each change of a
-- message takes the next number of its channel's second, gap-free count, so that a client resumes changes like messages.
create table if not exists core.channel_revs (
  channel_id uuid primary key,
  tenant_id uuid not null,
  rev bigint not null
);

-- A message that nobody touched has no row here and costs nothing.
create table if not exists core.message_marks (
  message_id uuid primary key references public.messages (id) on delete cascade,
  tenant_id uuid not null,
  channel_id uuid not null,
  rev bigint not null,
  edited_at timestamptz,
  deleted_at timestamptz,
  deleted_by text,
  -- Emoji -> readers (`user:<id>`, `visitor:<id>`), the first one first.
  reactions jsonb not null default '{}',
  pinned_at timestamptz,
  pinned_by text,
  replies integer not null default 0,
  -- Those of them that the customer may see.
  open_replies integer not null default 0,
  last_reply_at timestamptz
);
create unique index if not exists message_marks_rev on core.message_marks (channel_id, rev);
create index if not exists message_marks_pinned on core.message_marks (channel_id, pinned_at) where pinned_at is not null;

-- What a message said before; taken away with the message's own text.
create table if not exists core.message_edits (
  message_id uuid not null references public.messages (id) on delete cascade,
  tenant_id uuid not null,
  channel_id uuid not null,
  rev bigint not null,
  body text not null,
  edited_by text not null,
  edited_at timestamptz not null default now(),
  primary key (message_id, rev)
);

-- One change of a channel at a time: whoever holds this row decides, and its commit is the order.
create or replace function core.hold_revs(tenant uuid, channel uuid) returns bigint language plpgsql as $$
declare held bigint;
begin
  insert into core.channel_revs (channel_id, tenant_id, rev) values (channel, tenant, 0) on conflict (channel_id) do nothing;
  select r.rev into held from core.channel_revs r where r.channel_id = channel and r.tenant_id = tenant for update;
  return held;
end $$;

create or replace function core.take_rev(tenant uuid, channel uuid) returns bigint language plpgsql as $$
declare taken bigint;
begin
  insert into core.channel_revs as r (channel_id, tenant_id, rev) values (channel, tenant, 1)
    on conflict (channel_id) do update set rev = r.rev + 1 where r.tenant_id = excluded.tenant_id returning r.rev into taken;
  perform pg_notify('spaces_changes', tenant || ' ' || channel || ' ' || taken);
  return taken;
end $$;

-- A reply changes the message it answers: how many there are, and when the last one came.
create or replace function core.count_reply() returns trigger language plpgsql as $$
declare seen integer := case when new.visibility = 'internal' then 0 else 1 end;
begin
  insert into core.message_marks as k (message_id, tenant_id, channel_id, rev, replies, open_replies, last_reply_at)
    values (new.thread_id, new.tenant_id, new.channel_id, core.take_rev(new.tenant_id, new.channel_id), 1, seen, new.created_at)
    on conflict (message_id) do update set rev = excluded.rev, replies = k.replies + 1, open_replies = k.open_replies + seen, last_reply_at = excluded.last_reply_at;
  return null;
end $$;
drop trigger if exists count_reply on public.messages;
create trigger count_reply after insert on public.messages for each row when (new.thread_id is not null) execute function core.count_reply();

create index if not exists messages_thread on public.messages (thread_id, seq) where thread_id is not null;
