import { Link } from '@payloadcms/ui'
import { Circle, CircleCheck } from 'lucide-react'
import type { SetupStep } from './setupSteps'
import { Panel } from './Panel'
import { TickStep } from './TickStep'

type Props = { steps: SetupStep[]; ticked: string[]; preference: string }

const Step = ({ step: { key, title, help, href, done, byHand }, ticked, preference }: { step: SetupStep; ticked: string[]; preference: string }) => (
  <li className={done ? 'spaces-step spaces-step--done' : 'spaces-step'}>
    {done ? <CircleCheck aria-hidden="true" size={18} /> : <Circle aria-hidden="true" size={18} />}
    <div>
      <Link href={href} prefetch={false}>{title}</Link>
      <span className="spaces-hidden">{done ? ' (done)' : ' (to do)'}</span>
      {!done && <p>{help}</p>}
    </div>
    {(!done || byHand) && <TickStep byHand={byHand} preference={preference} step={key} ticked={ticked} title={title} />}
  </li>
)

/** The way from the template to one's own business. */
export const SetUp = ({ steps, ticked, preference }: Props) => {
  const done = steps.filter((step) => step.done).length
  const list = <ul className="spaces-steps">{steps.map((step) => <Step key={step.key} preference={preference} step={step} ticked={ticked} />)}</ul>
  return (
    <Panel aside={<small>{done} of {steps.length} done</small>} id="set-up" title="Make it yours">
      <div className="spaces-card">
        <progress aria-label="Set-up" className="spaces-progress" max={steps.length} value={done} />
        {done === steps.length ? <details><summary>Everything is set up. Show the list</summary>{list}</details> : list}
      </div>
    </Panel>
  )
}
