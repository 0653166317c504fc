import type { PayloadHandler } from 'payload'
import { SpacesError } from '@/errors/SpacesError'

/** A door that stays shut. */
export const refuse: PayloadHandler = () => {
  const error = new SpacesError('not_allowed', 'People are added by the operator of this platform.')
  return Response.json({ ...error.toJSON(), errors: [{ message: error.message }] }, { status: error.status })
}
