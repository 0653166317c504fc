import { randomBytes } from 'node:crypto'
import { asSystem } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { print, printJson } from '../support/output'
import { withPlatform } from '../support/withPlatform'

/** `spaces operator`: the only way to become an operator. The password is shown once. */
export const operator = (email: string, name: string | undefined, json: boolean): Promise<void> =>
  withPlatform((payload) =>
    asSystem(async () => {
      const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email.toLowerCase() } } })
      if (totalDocs > 0) throw new SpacesError('already_exists', `${email} has an account already.`)
      const password = randomBytes(15).toString('base64url')
      await payload.create({ collection: 'users', data: { email: email.toLowerCase(), password, name: name ?? 'Operator', platformRole: 'operator', tenants: [] } })
      if (json) printJson({ email, password })
      else print(`${email} is an operator now. Password, shown this once: ${password}`)
    }),
  )
