-- What a team does with its channels: private ones and who is in them, order, topics, invitations.
create table if not exists core.channel_settings (
  channel_id uuid primary key references public.channels (id) on delete cascade,
  tenant_id uuid not null,
  -- Fixed when the channel is made.
  is_private boolean not null default false,
  topic text not null default '',
  category text not null default '',
  position double precision not null default 0,
  archived_at timestamptz,
  created_by uuid
);
create index if not exists channel_settings_private on core.channel_settings (tenant_id) where is_private;

-- Of a private channel: who may enter. Of an open one, which everybody of the business may enter: who follows it or left it.
create table if not exists core.channel_members (
  channel_id uuid not null references public.channels (id) on delete cascade,
  tenant_id uuid not null,
  user_id uuid not null,
  role text not null check (role in ('manager', 'member', 'left')),
  joined_at timestamptz not null default now(),
  primary key (channel_id, user_id)
);
create index if not exists channel_members_user on core.channel_members (tenant_id, user_id);

create table if not exists core.invitations (
  id uuid primary key,
  tenant_id uuid not null,
  channel_id uuid not null references public.channels (id) on delete cascade,
  -- SHA-256 of the token, which is shown once and never kept.
  token_hash bytea not null unique,
  role text not null check (role in ('manager', 'member')),
  uses_left integer not null check (uses_left >= 0),
  expires_at timestamptz not null,
  created_by uuid not null,
  revoked_at timestamptz,
  created_at timestamptz not null default now()
);
create index if not exists invitations_channel on core.invitations (tenant_id, channel_id);

create or replace function core.is_member(channel uuid, person uuid) returns boolean language sql stable as $$
  select exists (select from core.channel_members m where m.channel_id = channel and m.user_id = person and m.role <> 'left')
$$;

create or replace function core.sees_channel(channel uuid, person uuid) returns boolean language sql stable as $$
  select not exists (select from core.channel_settings s where s.channel_id = channel and s.is_private and not core.is_member(channel, person))
$$;

-- A signed-in person's own requests (REST, GraphQL, the admin's lists) end at the door of private channels as well.
drop policy if exists private_rows on public.messages;
create policy private_rows on public.messages as restrictive
  using ((select core.scope_user()) is null or core.sees_channel(channel_id, (select core.scope_user())));
drop policy if exists private_rows on public.channels;
create policy private_rows on public.channels as restrictive
  using ((select core.scope_user()) is null or core.sees_channel(id, (select core.scope_user())));

-- Every node hears that the list of a business's channels is another one; the list itself each person reads anew.
create or replace function core.tell_channels() returns trigger language plpgsql as $$
begin
  perform pg_notify('spaces_channels', new.tenant_id || ' ' || coalesce(to_jsonb(new) ->> 'channel_id', to_jsonb(new) ->> 'id'));
  return null;
end $$;
drop trigger if exists tell_channels on core.channel_settings;
create trigger tell_channels after insert or update on core.channel_settings for each row execute function core.tell_channels();
drop trigger if exists tell_channels on core.channel_members;
create trigger tell_channels after insert or update of role on core.channel_members for each row execute function core.tell_channels();
drop trigger if exists tell_new_channels on public.channels;
create trigger tell_new_channels after insert on public.channels for each row when (new.kind in ('team', 'public', 'agent')) execute function core.tell_channels();
drop trigger if exists tell_changed_channels on public.channels;
create trigger tell_changed_channels after update of title, kind on public.channels for each row
  when (old.title is distinct from new.title or old.kind is distinct from new.kind) execute function core.tell_channels();
