import type { Block } from 'payload'

/** A question with answers to choose from; votes are counted live, one a person. */
export const pollBlock: Block = {
  slug: 'poll',
  interfaceName: 'PollBlock',
  fields: [
    { name: 'question', type: 'text', required: true, maxLength: 160 },
    { name: 'options', type: 'array', minRows: 2, maxRows: 6, fields: [{ name: 'label', type: 'text', required: true, maxLength: 60 }] },
  ],
}
