/** SQL: the words of `public.messages <alias>` as lists show them. What was deleted has none left, and is not an empty line. */
export const shownWords = (alias: string): string =>
  `case when ${alias}.body = '' and exists (select from core.message_marks gone where gone.tenant_id = ${alias}.tenant_id and gone.message_id = ${alias}.id and gone.deleted_at is not null) then 'Message deleted' else ${alias}.body end`
