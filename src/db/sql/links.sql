-- What linked pages say of themselves, as the server fetched it; kept for each business apart, and not for ever.
create table if not exists core.link_previews (
  tenant_id uuid not null,
  url text not null,
  -- Absent when the page had nothing to show or could not be fetched: then it is not asked again for a while.
  title text,
  description text not null default '',
  site text not null default '',
  picture_id uuid,
  fetched_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (tenant_id, url)
);
create index if not exists link_previews_expiry on core.link_previews (expires_at);

create table if not exists core.link_pictures (
  id uuid primary key,
  tenant_id uuid not null,
  webp bytea not null,
  width integer not null,
  height integer not null,
  created_at timestamptz not null default now()
);
