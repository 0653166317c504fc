/** SQL of what the index of words is asked: every word of the array must be there, the last letters of each may be missing. */
export const wordsSql = (words: string): string => `(
  select string_agg(quote_literal(word) || ':*', ' & ')::tsquery
  from unnest(${words}) given, unnest(tsvector_to_array(to_tsvector('simple', core.fold(given)))) word)`
