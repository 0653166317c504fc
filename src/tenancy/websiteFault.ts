/** What is wrong with the address of a website as a person types it, in words; undefined when it is a plain origin. */
export const websiteFault = (value: unknown): string | undefined => {
  const example = 'Write it such as https://www.example.com, without anything behind the name.'
  if (typeof value !== 'string' || !/^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/i.test(value) || !URL.canParse(value)) return example
  const { protocol, hostname, origin } = new URL(value)
  if (origin !== value.toLowerCase()) return example
  const local = hostname === 'localhost' || hostname === '127.0.0.1' || hostname.endsWith('.localhost')
  return protocol === 'https:' || local ? undefined : 'Only websites with https:// are safe enough for a chat.'
}
