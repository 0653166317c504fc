import { createHmac, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Secrets that were published somewhere; never good enough outside demo mode. */
const knownDefaults = ['your-secret-here', 'YOUR_SECRET_HERE', 'change-me', 'changeme', 'secret', 'payload-secret', 'supersecret']

export const isKnownDefault = (secret: string) => {
  const lower = secret.toLowerCase()
  return knownDefaults.some((word) => lower.startsWith(word.toLowerCase())) || /^(.)\1+$/.test(secret)
}

/** The data directory's own secret, made on the first start; readable by the owner only. */
export const secretOfDataDir = (dataDir: string) => {
  const file = path.join(dataDir, 'secret')
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    mkdirSync(dataDir, { recursive: true })
    const secret = randomBytes(48).toString('base64url')
    writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' })
    return secret
  }
}

/** A key for one purpose, so that no two uses share the root secret (HKDF-style expand with SHA-256). */
export const derivedKey = (secret: string, purpose: string) => createHmac('sha256', secret).update(`spaces:${purpose}`).digest('base64url')
