import type { Condition } from 'payload'
import { isOperator } from '@/access/roles'
import type { User } from '@/payload-types'

/** For fields that only the platform's staff can make sense of. It hides, it does not protect: access rules do that. */
export const operatorsSee: Condition = (_data, _siblings, { user }) => isOperator(user as User | null)
