-- The customer inbox: what a conversation with a visitor carries beside its messages, and what the team keeps for it.
-- The state (open, waiting, resolved, snoozed) and whether the agent answers stay in public.channels.
select set_config('app.scope', '*', true);

create table if not exists core.inbox_talks (
  channel_id uuid primary key,
  tenant_id uuid not null,
  assignee_kind text check (assignee_kind in ('user', 'team', 'agent')),
  assignee_id text,
  assignee_name text,
  priority text not null default 'normal' check (priority in ('low', 'normal', 'high', 'urgent')),
  snoozed_until timestamptz,
  -- The customer's first word that nobody has answered, and by when somebody should.
  waiting_since timestamptz,
  reply_due_at timestamptz,
  -- The present round: from the first word after the last "resolved" to the next.
  opened_at timestamptz,
  first_reply_at timestamptz,
  first_reply_by text,
  resolve_due_at timestamptz,
  resolved_at timestamptz,
  rounds integer not null default 0,
  -- Who answers, and how often that changed by itself since a person last decided it.
  holder text not null default 'agent' check (holder in ('agent', 'person')),
  handoffs integer not null default 0,
  changed_by text,
  changed_at timestamptz not null default now(),
  check ((assignee_kind is null) = (assignee_id is null))
);
create index if not exists inbox_talks_due on core.inbox_talks (tenant_id, (least(reply_due_at, resolve_due_at)));
create index if not exists inbox_talks_snoozed on core.inbox_talks (snoozed_until) where snoozed_until is not null;
create index if not exists inbox_talks_untimed on core.inbox_talks (waiting_since) where waiting_since is not null and reply_due_at is null;

create table if not exists core.inbox_labels (
  id uuid primary key default uuidv7(),
  tenant_id uuid not null,
  name text not null check (length(name) between 1 and 40),
  colour text not null check (colour in ('grey', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'violet', 'pink'))
);
create unique index if not exists inbox_labels_name on core.inbox_labels (tenant_id, lower(name));

create table if not exists core.inbox_talk_labels (
  tenant_id uuid not null,
  channel_id uuid not null,
  label_id uuid not null references core.inbox_labels (id) on delete cascade,
  primary key (channel_id, label_id)
);

create table if not exists core.inbox_canned (
  id uuid primary key default uuidv7(),
  tenant_id uuid not null,
  shortcut text not null check (shortcut ~ '^[a-z0-9-]{1,30}$'),
  title text not null check (length(title) between 1 and 80),
  body text not null check (length(body) between 1 and 4000)
);
create unique index if not exists inbox_canned_shortcut on core.inbox_canned (tenant_id, shortcut);

create table if not exists core.inbox_settings (
  tenant_id uuid primary key,
  first_reply_minutes integer not null default 60 check (first_reply_minutes between 1 and 20160),
  resolve_minutes integer not null default 1440 check (resolve_minutes between 1 and 129600),
  business_hours boolean not null default true,
  answers_first text not null default 'agent',
  away_message text not null default 'Thank you for writing to {{business.name}}. We are closed right now ({{hours.today}}). We answer as soon as we are back.'
);
-- A time may end in a full stop of its own; databases made before this began with other words.
alter table core.inbox_settings alter column away_message set default 'Thank you for writing to {{business.name}}. We are closed right now ({{hours.today}}). We answer as soon as we are back.';
update core.inbox_settings set away_message = default where away_message = 'Thank you for writing to {{business.name}}. We are closed right now: {{hours.today}}. We answer as soon as we are back.';

-- `ask`: each customer chooses before the first word.
alter table core.inbox_settings drop constraint if exists inbox_settings_answers_first_check;
alter table core.inbox_settings add constraint inbox_settings_answers_first_check check (answers_first in ('agent', 'person', 'ask'));

create table if not exists core.inbox_ratings (
  tenant_id uuid not null,
  channel_id uuid not null,
  round integer not null,
  score integer not null check (score between 1 and 5),
  comment text not null default '',
  rated_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (channel_id, round)
);
create index if not exists inbox_ratings_newest on core.inbox_ratings (tenant_id, rated_at desc);

create table if not exists core.visitor_notes (visitor_id uuid primary key, tenant_id uuid not null, note text not null, changed_by text not null, changed_at timestamptz not null default now());

-- Two visitors who are one person. Nothing is moved, so that taking it back loses nothing.
create table if not exists core.visitor_merges (
  id uuid primary key default uuidv7(),
  tenant_id uuid not null,
  visitor_id uuid not null,
  into_id uuid not null check (into_id <> visitor_id),
  email text not null,
  merged_by text not null,
  merged_at timestamptz not null default now(),
  undone_by text,
  undone_at timestamptz
);
create unique index if not exists visitor_merges_once on core.visitor_merges (tenant_id, visitor_id) where undone_at is null;
create index if not exists visitor_merges_into on core.visitor_merges (tenant_id, into_id) where undone_at is null;

create or replace function core.inbox_begin() returns trigger language plpgsql as $$
begin
  insert into core.inbox_talks (channel_id, tenant_id, holder, opened_at)
    values (new.id, new.tenant_id, case when new.agent_enabled then 'agent' else 'person' end, now()) on conflict do nothing;
  return null;
end $$;
drop trigger if exists inbox_begin on public.channels;
create trigger inbox_begin after insert or update of kind on public.channels for each row when (new.kind = 'customer') execute function core.inbox_begin();

insert into core.inbox_talks (channel_id, tenant_id, holder, opened_at, rounds, resolved_at)
  select id, tenant_id, case when agent_enabled then 'agent' else 'person' end, created_at, (state = 'resolved')::int, case when state = 'resolved' then updated_at end
  from public.channels where kind = 'customer' on conflict do nothing;

-- What a message itself changed is told in the support department's activity, so that the talk keeps its own numbers.
create or replace function core.inbox_line(talk uuid, said text, meta jsonb) returns void language sql as $$
  insert into public.messages (id, tenant_id, channel_id, space_id, type, department, priority, author_kind, author_name, body, blocks, metadata, visibility, created_at, updated_at)
  select uuidv7(), a.tenant_id, a.id, a.space_id, 'system', 'support', 'normal', 'system', 'Spaces', said, '[]',
    meta || jsonb_build_object('collection', 'channels', 'documentId', c.id, 'title', left(c.title, 200)), 'internal', clock_timestamp(), clock_timestamp()
  from public.channels c join lateral (select * from public.channels x where x.tenant_id = c.tenant_id and x.kind = 'activity' and x.department = 'support' limit 1) a on true
  where c.id = talk
$$;

-- Whatever road a word takes into the log, the conversation follows it in the same transaction: a customer's word opens
-- and starts the clock, an answer stops it, and a person who answers takes over from the agent.
create or replace function core.inbox_follow() returns trigger language plpgsql as $$
declare
  was text;
  answered boolean;
  helped boolean;
begin
  if new.author_kind in ('visitor', 'customer') then
    update public.channels set state = 'open' where id = new.channel_id and kind = 'customer' and state in ('resolved', 'snoozed');
    if found then
      update core.inbox_talks t set snoozed_until = null,
        opened_at = case when resolved_at is null then opened_at else now() end, first_reply_at = case when resolved_at is null then first_reply_at end,
        resolve_due_at = case when resolved_at is null then resolve_due_at end, resolved_at = null, changed_by = new.author_name, changed_at = now()
        where channel_id = new.channel_id;
      perform core.inbox_line(new.channel_id, new.author_name || ' wrote again, so the conversation is open.', '{"event": "conversation.reopened"}');
    end if;
    update core.inbox_talks set waiting_since = new.created_at, reply_due_at = null where channel_id = new.channel_id and waiting_since is null;
  else
    answered := new.author_kind in ('user', 'operator') or (new.author_kind = 'agent' and coalesce(new.metadata ->> 'handover', '') <> 'true');
    if not answered then return null; end if;
    update core.inbox_talks set waiting_since = null, reply_due_at = null,
      first_reply_at = coalesce(first_reply_at, new.created_at), first_reply_by = case when first_reply_at is null then new.author_kind::text else first_reply_by end
      where channel_id = new.channel_id and (waiting_since is not null or first_reply_at is null);
    if new.author_kind = 'agent' then return null; end if;
    select state::text, coalesce(agent_enabled, false) into was, helped from public.channels where id = new.channel_id and kind = 'customer';
    if helped or was = 'waiting' then
      update public.channels set agent_enabled = false, state = case when state = 'waiting' then 'open' else state end where id = new.channel_id;
      update core.inbox_talks set holder = 'person', handoffs = 0, changed_by = new.author_name, changed_at = now() where channel_id = new.channel_id;
      perform core.inbox_line(new.channel_id, new.author_name || ' answered and looks after the conversation now.',
        jsonb_build_object('event', 'conversation.taken', 'changes', jsonb_build_object('holder', jsonb_build_object('from', case when helped then 'agent' else 'person' end, 'to', 'person'))));
    end if;
  end if;
  return null;
end $$;
drop trigger if exists inbox_follow on public.messages;
create trigger inbox_follow after insert on public.messages for each row
  when (new.type <> 'system' and new.visibility = 'private' and new.type <> 'customer_inquiry') execute function core.inbox_follow();
