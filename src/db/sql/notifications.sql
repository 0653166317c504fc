-- Who wants to hear of what, what he was told of, and on which devices.
create table if not exists core.notification_people (
  tenant_id uuid not null,
  user_id uuid not null,
  -- Of conversations with customers, and of the team's own channels: all, mentions, nothing.
  customers text not null default 'all' check (customers in ('all', 'mentions', 'nothing')),
  team text not null default 'mentions' check (team in ('all', 'mentions', 'nothing')),
  push boolean not null default true,
  email boolean not null default true,
  -- Whether a device may show the words of a message on its locked screen.
  show_words boolean not null default false,
  -- `HH:MM` in the person's own time zone; both or none.
  quiet_from text,
  quiet_to text,
  timezone text not null default 'UTC',
  primary key (tenant_id, user_id)
);

create table if not exists core.notification_levels (
  tenant_id uuid not null,
  user_id uuid not null,
  channel_id uuid not null,
  level text not null check (level in ('all', 'mentions', 'nothing')),
  primary key (tenant_id, user_id, channel_id)
);

-- One for each person and message; no words of the message are kept here.
create table if not exists core.notifications (
  id uuid primary key,
  tenant_id uuid not null,
  user_id uuid not null,
  channel_id uuid not null,
  message_id uuid not null references public.messages (id) on delete cascade,
  seq bigint not null,
  kind text not null check (kind in ('message', 'mention')),
  created_at timestamptz not null default now(),
  read_at timestamptz,
  pushed_at timestamptz,
  mailed_at timestamptz,
  unique (user_id, message_id)
);
create index if not exists notifications_newest on core.notifications (user_id, created_at desc);
create index if not exists notifications_unmailed on core.notifications (created_at) where read_at is null and mailed_at is null;

-- How far each channel's messages have been looked at.
create table if not exists core.notification_cursors (
  channel_id uuid primary key,
  tenant_id uuid not null,
  seq bigint not null
);

create table if not exists core.push_devices (
  id uuid primary key,
  tenant_id uuid not null,
  user_id uuid not null,
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  label text not null default '',
  created_at timestamptz not null default now(),
  unique (tenant_id, user_id, endpoint)
);

-- The windows of a person hear at once that there is something new, or that it was seen elsewhere; never what.
create or replace function core.announce_notices() returns trigger language plpgsql as $$
begin
  perform pg_notify('spaces_notices', tenant_id || ' ' || user_id) from (select distinct tenant_id, user_id from changed) who;
  return null;
end $$;
drop trigger if exists announce_notices on core.notifications;
create trigger announce_notices after insert on core.notifications referencing new table as changed for each statement execute function core.announce_notices();
drop trigger if exists announce_notices_read on core.notifications;
create trigger announce_notices_read after update on core.notifications referencing new table as changed for each statement execute function core.announce_notices();
