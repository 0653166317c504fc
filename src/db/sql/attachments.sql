-- Files sent in conversations. Each belongs to one channel and is read only by those who may read it; the bytes are in the data folder.
create table if not exists core.attachments (
  id uuid primary key,
  tenant_id uuid not null,
  channel_id uuid not null references public.channels (id) on delete cascade,
  sent_by text not null,
  file_name text not null,
  mime text not null,
  ending text not null,
  bytes bigint not null check (bytes >= 0),
  created_at timestamptz not null default now()
);
-- When its message was deleted. The row stays: it counts for what its sender may send a day.
alter table core.attachments add column if not exists removed_at timestamptz;
-- When a message first showed it; what was chosen and never sent is taken away after a day. What was there before counts as sent.
do $$ begin
  if not exists (select from information_schema.columns where table_schema = 'core' and table_name = 'attachments' and column_name = 'sent_at') then
    alter table core.attachments add column sent_at timestamptz;
    update core.attachments set sent_at = created_at;
  end if;
end $$;
create index if not exists attachments_unsent on core.attachments (created_at) where sent_at is null;

create or replace function core.note_files() returns trigger language plpgsql as $$
begin
  update core.attachments a set sent_at = now() where a.tenant_id = new.tenant_id and a.channel_id = new.channel_id and a.sent_at is null
    and a.id in (select hit[1]::uuid from regexp_matches(new.body, '/chat/files/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.', 'g') as hit);
  return null;
end $$;
drop trigger if exists note_files on public.messages;
create trigger note_files after insert or update of body on public.messages for each row when (new.body like '%/chat/files/%') execute function core.note_files();

create index if not exists attachments_quota on core.attachments (tenant_id, created_at) include (bytes, sent_by);

create table if not exists core.chat_settings (
  tenant_id uuid primary key,
  -- May customers send pictures and papers in the chat?
  visitor_files boolean not null default true
);
