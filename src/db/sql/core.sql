-- What Payload's schema does not know: scope functions, per-channel sequence, search, limits, caches.
-- Runs after the migrations, every time; each statement may run twice.
create schema if not exists extensions;
create extension if not exists pg_trgm schema extensions;
create extension if not exists unaccent schema extensions;
create schema if not exists core;
create table if not exists core.applied (one boolean primary key default true check (one), fingerprint text not null);

create or replace function core.scope_all() returns boolean language sql stable parallel safe
  as $$ select current_setting('app.scope', true) = '*' $$;

create or replace function core.scope_tenants() returns uuid[] language sql stable parallel safe
  as $$ select coalesce(array_agg(part::uuid), '{}') from unnest(string_to_array(nullif(current_setting('app.scope', true), '*'), ',')) as part
        where part <> '' and part not like 'u:%' $$;

create or replace function core.scope_user() returns uuid language sql stable parallel safe
  as $$ select substr(part, 3)::uuid from unnest(string_to_array(current_setting('app.scope', true), ',')) as part where part like 'u:%' limit 1 $$;

-- Asked by the policy of memberships, which the policy of users asks in turn: a query of its own ends the circle.
create or replace function core.sees_user(wanted uuid) returns boolean language plpgsql stable
  as $$ begin return exists (select from public.users u where u.id = wanted); end $$;

create or replace function core.fold(value text) returns text language sql immutable parallel safe
  as $$ select lower(extensions.unaccent('extensions.unaccent', coalesce(value, ''))) $$;

-- Whose preference a row is; Payload itself stores that in a second table, a moment later.
alter table public.payload_preferences add column if not exists owner_id uuid default core.scope_user();

-- The gap-free sequence: the channel's row is the counter and its lock the order (architecture.md, decision 3).
-- A thread is of the same channel, which the row policy cannot ask of its own table (hazard H19).
create or replace function core.number_message() returns trigger language plpgsql as $$
begin
  if new.thread_id is not null and not exists (select from public.messages m where m.id = new.thread_id and m.channel_id = new.channel_id) then
    raise foreign_key_violation using message = 'the thread does not exist';
  end if;
  if new.seq is null then
    -- The lock comes first: a message that is sent twice must not take a number and leave a gap.
    perform from public.channels where id = new.channel_id for update;
    if new.client_id is not null and exists (select from public.messages m where m.channel_id = new.channel_id and m.client_id = new.client_id) then
      return null;
    end if;
    update public.channels set last_seq = coalesce(last_seq, 0) + 1, last_message_at = now()
      where id = new.channel_id and tenant_id = new.tenant_id returning last_seq into new.seq;
    if not found then
      raise foreign_key_violation using message = 'the channel does not exist';
    end if;
  end if;
  return new;
end $$;
drop trigger if exists number_message on public.messages;
create trigger number_message before insert or update of thread_id on public.messages for each row execute function core.number_message();

create or replace function core.announce_message() returns trigger language plpgsql as $$
begin
  perform pg_notify('spaces_messages', new.tenant_id || ' ' || new.channel_id || ' ' || new.seq);
  return null;
end $$;
drop trigger if exists announce_message on public.messages;
create trigger announce_message after insert on public.messages for each row execute function core.announce_message();

create unique index if not exists messages_channel_seq on public.messages (channel_id, seq);
create unique index if not exists messages_channel_client on public.messages (channel_id, client_id) where client_id is not null;
create index if not exists messages_tenant_newest on public.messages (tenant_id, created_at desc, id desc);
create index if not exists products_list on public.products (tenant_id, _status, featured desc, title);
create index if not exists posts_list on public.posts (tenant_id, _status, published_at desc);

-- An account nobody can use (no password, no role): with it there is never a "first user" to register (security.md H3).
insert into public.users (id, name, email, created_at, updated_at)
  values ('00000000-0000-7000-8000-000000000000', 'Spaces (no login)', 'nobody@spaces.invalid', now(), now()) on conflict do nothing;

-- What visitors may find: one row for each published thing, kept by hooks in the same transaction.
create table if not exists core.search_documents (
  tenant_id uuid not null,
  kind text not null check (kind in ('product', 'page', 'post', 'faq', 'hours', 'policy')),
  doc_id text not null,
  title text not null,
  url text not null,
  body text not null,
  facts jsonb not null default '{}',
  search tsvector generated always as (
    setweight(to_tsvector('english', core.fold(title)), 'A') ||
    setweight(to_tsvector('english', core.fold(coalesce(facts ->> 'keywords', ''))), 'B') ||
    setweight(to_tsvector('english', core.fold(body)), 'C')) stored,
  updated_at timestamptz not null default now(),
  primary key (tenant_id, kind, doc_id)
);
create index if not exists search_documents_search on core.search_documents using gin (search);
create index if not exists search_documents_title on core.search_documents using gin (core.fold(title) extensions.gin_trgm_ops);

create table if not exists core.visitor_sessions (
  id uuid primary key,
  tenant_id uuid not null,
  visitor_id uuid not null,
  token_id uuid not null,
  previous_token_id uuid,
  rotated_at timestamptz not null default now(),
  revoked_at timestamptz,
  created_at timestamptz not null default now()
);

-- How far each reader has read a channel; never part of the message log.
create table if not exists core.read_marks (
  tenant_id uuid not null,
  channel_id uuid not null,
  reader text not null,
  seq bigint not null,
  read_at timestamptz not null default now(),
  primary key (tenant_id, channel_id, reader)
);

create table if not exists core.poll_votes (
  tenant_id uuid not null,
  poll_id text not null,
  voter text not null,
  choice text not null,
  voted_at timestamptz not null default now(),
  primary key (tenant_id, poll_id, voter)
);

create table if not exists core.effects (
  tenant_id uuid not null,
  key text not null,
  done_at timestamptz not null default now(),
  primary key (tenant_id, key)
);

create table if not exists core.provisioning_steps (
  tenant_id uuid not null,
  step text not null,
  done_at timestamptz not null default now(),
  primary key (tenant_id, step)
);

create table if not exists core.tag_versions (
  tenant_id uuid not null,
  tag text not null,
  version bigint not null default 1,
  primary key (tenant_id, tag)
);

create or replace function core.touch_tag(tenant uuid, changed text) returns void language plpgsql as $$
begin
  insert into core.tag_versions as t (tenant_id, tag) values (tenant, changed)
    on conflict (tenant_id, tag) do update set version = t.version + 1;
  perform pg_notify('spaces_tags', tenant || ' ' || changed);
end $$;

create unlogged table if not exists core.rate_limits (
  key text primary key,
  used integer not null,
  resets_at timestamptz not null
);

-- Fixed windows, one statement, shared by all processes. Returns how often the key was used in this window.
create or replace function core.count_use(wanted text, window_seconds integer) returns table (used integer, resets_at timestamptz)
language sql as $$
  insert into core.rate_limits as r (key, used, resets_at) values (wanted, 1, now() + make_interval(secs => window_seconds))
  on conflict (key) do update set
    used = case when r.resets_at <= now() then 1 else r.used + 1 end,
    resets_at = case when r.resets_at <= now() then now() + make_interval(secs => window_seconds) else r.resets_at end
  returning r.used, r.resets_at
$$;
