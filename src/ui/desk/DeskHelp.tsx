import { Keyboard } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { useEffect, useState } from 'react'

const groups: [string, [string, string][]][] = [
  ['Anywhere', [['Ctrl K', 'find or do something'], ['?', 'this help']]],
  ['In the list of channels', [['Alt ↑ ↓', 'move the channel']]],
  ['On a message', [['↑ ↓', 'from the list to a message, and on to the next'], ['R or Enter', 'reply in a thread'], ['E', 'edit'], ['+', 'a thumb up'], ['P', 'pin'], ['S', 'save for later'], ['C', 'copy its link'], ['Delete', 'delete']]],
  ['While you write', [['Enter', 'send'], ['Shift Enter', 'a new line'], ['↑', 'edit your last message'], ['@', 'call somebody'], ['/', 'do something']]],
]

const inField = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** What each key does in the team's chat; also by `?`. */
export const DeskHelp = () => {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger className="desk-act" title="Keys (?)"><Keyboard aria-hidden="true" /> Keys</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="desk-overlay" />
        <Dialog.Content className="desk-tokens desk-dialog" aria-describedby={undefined}>
          <Dialog.Title>Keys</Dialog.Title>
          {groups.map(([title, keys]) => (
            <section key={title} className="desk-keys">
              <h3>{title}</h3>
              <dl>{keys.map(([key, does]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{does}</dd></div>)}</dl>
            </section>
          ))}
          <p className="desk-dialog-end"><Dialog.Close className="desk-button">Close</Dialog.Close></p>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
