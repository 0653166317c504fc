type Test = { field: string; is: 'equals' | 'in' | 'greater_than' | 'greater_than_equal' | 'less_than_equal' | 'exists'; value: string | readonly string[] }

/** Address of a collection's list in the admin, filtered as given: the list behind a number. */
export const listHref = (collection: string, tests: Test[] = []): string => {
  const search = new URLSearchParams()
  for (const [index, { field, is, value }] of tests.entries()) {
    const key = `where[and][${index}][${field}][${is}]`
    if (typeof value === 'string') search.set(key, value)
    else for (const [at, item] of value.entries()) search.set(`${key}[${at}]`, item)
  }
  const query = search.toString()
  return `/admin/collections/${collection}${query && `?${query}`}`
}

export const documentHref = (collection: string, id: string): string => `/admin/collections/${collection}/${id}`
