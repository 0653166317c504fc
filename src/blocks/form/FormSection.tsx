import type { FormBlockData } from '@/blocks/shared/BlockData'
import type { BlockContext } from '@/blocks/shared/BlockContext'
import { Section } from '@/blocks/shared/Section'
import { FormView } from './FormView'

export const FormSection = ({ block, context }: { block: FormBlockData; context: BlockContext }) =>
  block.form ? (
    <Section name="form" context={context} heading={block.heading || block.form.title} text={block.text || block.form.intro}>
      <FormView form={block.form} base={context.base} />
    </Section>
  ) : null
