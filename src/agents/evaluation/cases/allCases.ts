import type { EvaluationCase } from '../EvaluationCase'
import { celersoft } from './celersoft'
import { haysCactusFarm } from './haysCactusFarm'
import { justiceAdvocacy } from './justiceAdvocacy'
import { kendev } from './kendev'
import { serviceBusiness } from './serviceBusiness'

/** The scripted talks by template. */
export const allCases: Record<string, readonly EvaluationCase[]> = {
  'hays-cactus-farm': haysCactusFarm,
  kendev,
  celersoft,
  'justice-advocacy': justiceAdvocacy,
  'service-business': serviceBusiness,
}
