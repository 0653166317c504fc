/** The running installation that the browser tests visit; written by globalSetup, read by every file. */
export type Login = { business: string; handle: string; email: string; password: string }

export type Platform = {
  port: number
  dataDir: string
  /** False when a server was there before the tests: then nothing is frozen or stopped. */
  own: boolean
  pid: number | undefined
  logins: Login[]
}

const variable = 'SPACES_E2E_PLATFORM'

export const keepPlatform = (platform: Platform): void => {
  process.env[variable] = JSON.stringify(platform)
}

export const thePlatform = (): Platform => {
  const kept = process.env[variable]
  if (!kept) throw new Error('Start the browser tests with `npm test`: they need a running server.')
  return JSON.parse(kept) as Platform
}

export const platformOrigin = (): string => `http://localhost:${thePlatform().port}`

export const siteOrigin = (handle: string): string => `http://${handle}.localhost:${thePlatform().port}`

export const loginOf = (handle: string): Login => {
  const login = thePlatform().logins.find((candidate) => candidate.handle === handle)
  if (!login) throw new Error(`no login for ${handle}`)
  return login
}
