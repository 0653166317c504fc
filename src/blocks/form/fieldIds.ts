/** Ids of a question's parts, for labels and descriptions. */
export const fieldIds = (prefix: string, name: string) => {
  const id = `${prefix}-${name}`
  return { id, help: `${id}-help`, error: `${id}-error` }
}
