/** Ids of a question's parts, for labels and descriptions. */
export const fieldIds = (formSlug: string, name: string) => {
  const id = `${formSlug}-${name}`
  return { id, help: `${id}-help`, error: `${id}-error` }
}
