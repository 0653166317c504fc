type Value = string | number | boolean | undefined | null

/** An address with the parameters that say something: `/posts?category=News&page=2`; page 1 and empty ones are left out. */
export const listHref = (path: string, parameters: Record<string, Value>): string => {
  const said = Object.entries(parameters).filter(([name, value]) => value !== undefined && value !== null && value !== '' && value !== false && !(name === 'page' && value === 1))
  const query = new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString()
  return query ? `${path}?${query}` : path
}
