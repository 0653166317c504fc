import { isIP } from 'node:net'
import { isPublicAddress } from './publicAddress'

const localNames = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|test|invalid|onion|arpa)$/

/** The host without the brackets of an IPv6 address and without the dot at its end. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')

/**
 * An address that may be asked for: http or https on its usual port, no name or password in it, a public name or address.
 * `URL` has already turned decimal, octal and hexadecimal spellings of an address into the usual one.
 */
export const allowedUrl = (text: string, base?: string): URL | undefined => {
  const url = URL.parse(text, base)
  if (!url || !/^https?:$/.test(url.protocol) || url.port !== '' || url.username || url.password) return undefined
  const host = hostOf(url)
  if (isIP(host)) return isPublicAddress(host) ? url : undefined
  return host.includes('.') && !localNames.test(host) ? url : undefined
}
