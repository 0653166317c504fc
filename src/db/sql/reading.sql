-- What each reader has of the talks: who called him, what he has not sent yet, what he put aside.
create table if not exists core.mentions (
  message_id uuid not null references public.messages (id) on delete cascade,
  tenant_id uuid not null,
  channel_id uuid not null,
  seq bigint not null,
  -- `user:<id>`, `agent:<id>`, or `here` for everybody in the channel.
  reader text not null,
  author text not null,
  primary key (message_id, reader)
);
create index if not exists mentions_reader on core.mentions (tenant_id, channel_id, reader, seq);

create or replace function core.note_mentions() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    delete from core.mentions n where n.tenant_id = new.tenant_id and n.message_id = new.id;
  end if;
  insert into core.mentions (message_id, tenant_id, channel_id, seq, reader, author)
    select new.id, new.tenant_id, new.channel_id, new.seq, named, coalesce(new.author_id, '')
    from jsonb_array_elements_text(case when jsonb_typeof(new.metadata -> 'mentions') = 'array' then new.metadata -> 'mentions' else '[]' end) named
    on conflict do nothing;
  return null;
end $$;
drop trigger if exists note_mentions on public.messages;
create trigger note_mentions after insert on public.messages for each row when (new.metadata ? 'mentions') execute function core.note_mentions();
drop trigger if exists renote_mentions on public.messages;
create trigger renote_mentions after update of metadata on public.messages for each row when (old.metadata is distinct from new.metadata) execute function core.note_mentions();

create table if not exists core.drafts (
  channel_id uuid not null references public.channels (id) on delete cascade,
  tenant_id uuid not null,
  reader text not null,
  body text not null,
  updated_at timestamptz not null default now(),
  primary key (channel_id, reader)
);

create table if not exists core.thread_drafts (
  -- The message that the thread hangs on.
  thread_id uuid not null references public.messages (id) on delete cascade,
  channel_id uuid not null references public.channels (id) on delete cascade,
  tenant_id uuid not null,
  reader text not null,
  body text not null,
  updated_at timestamptz not null default now(),
  primary key (thread_id, reader)
);
create index if not exists thread_drafts_channel on core.thread_drafts (channel_id);

create table if not exists core.bookmarks (
  message_id uuid not null references public.messages (id) on delete cascade,
  tenant_id uuid not null,
  reader text not null,
  created_at timestamptz not null default now(),
  primary key (message_id, reader)
);
create index if not exists bookmarks_reader on core.bookmarks (tenant_id, reader, created_at desc);
