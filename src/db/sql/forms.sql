-- The same answers from the same address within two minutes are one submission (src/services/forms/submitForm.ts).
create unique index if not exists form_submissions_once on public.form_submissions (tenant_id, idempotency_key) where idempotency_key is not null;
