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
create index if not exists attachments_quota on core.attachments (tenant_id, created_at) include (bytes, sent_by);

create table if not exists core.chat_settings (
  tenant_id uuid primary key,
  -- May customers send pictures and papers in the chat?
  visitor_files boolean not null default true
);
