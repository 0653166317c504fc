-- What visitors have put aside to buy. Prices and stock are never kept here: they are what the shop says at the moment of looking.

create table if not exists core.cart_lines (
  tenant_id uuid not null references public.tenants (id) on delete cascade,
  visitor_id uuid not null,
  product_id uuid not null references public.products (id) on delete cascade,
  -- The variant's id, which is Payload's own and not a uuid.
  variant_id text not null check (length(variant_id) between 1 and 64),
  quantity integer not null check (quantity between 1 and 99),
  added_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, visitor_id, product_id, variant_id)
);
create index if not exists cart_lines_old on core.cart_lines (added_at);
