import type { Block } from 'payload'
import { actionsField } from '../shared/actionsField'
import { headingField, textField } from '../shared/headingField'

export const noticeBlock: Block = {
  slug: 'notice',
  interfaceName: 'NoticeBlock',
  fields: [{ name: 'tone', type: 'select', options: ['info', 'success', 'warning', 'urgent'], defaultValue: 'info', required: true }, headingField(true), textField(), actionsField(1)],
}
