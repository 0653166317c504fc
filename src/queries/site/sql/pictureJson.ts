/** SQL: the picture in media row `m` as JSON of type `Picture`; null for files that are no pictures. */
export const pictureJson = (m: string): string => `
  case when ${m}.mime_type like 'image/%' and ${m}.private is not true then jsonb_build_object(
    'src', '/media/' || ${m}.filename, 'alt', ${m}.alt, 'width', ${m}.width, 'height', ${m}.height,
    'sizes', jsonb_path_query_array(jsonb_build_array(
      jsonb_build_object('src', '/media/' || ${m}.sizes_small_filename, 'width', ${m}.sizes_small_width),
      jsonb_build_object('src', '/media/' || ${m}.sizes_medium_filename, 'width', ${m}.sizes_medium_width)), '$[*] ? (@.src != null)')) end`

/** SQL: the picture with this id, if it belongs to the tenant in `$1`. */
export const pictureOf = (idColumn: string): string => `(select ${pictureJson('m')} from public.media m where m.id = ${idColumn} and m.tenant_id = $1)`
