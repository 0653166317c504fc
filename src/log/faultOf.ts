/** What a log may say of an error: its name and code. A database's own words can quote a customer's. */
export const faultOf = (error: unknown): { name: string; code?: string } => {
  let found: { name: string; code?: string } = { name: 'unknown' }
  for (let current = error; current instanceof Error; current = current.cause) {
    const code = 'code' in current && typeof current.code === 'string' ? current.code : undefined
    found = { name: current.name, ...(code && { code }) }
  }
  return found
}
