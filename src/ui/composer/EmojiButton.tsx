import { EmojiPicker } from 'frimousse'
import { Smile } from 'lucide-react'
import { Popover } from 'radix-ui'
import { type ReactNode, useState } from 'react'

type Props = { onPick: (emoji: string) => void; label?: string; children?: ReactNode; className?: string }

/** Opens the emoji; names and drawings come from our own origin. */
export const EmojiButton = ({ onPick, label = 'Emoji', children, className = 'composer-tool' }: Props) => {
  const [open, setOpen] = useState(false)
  const picked = ({ emoji }: { emoji: string }) => {
    setOpen(false)
    onPick(emoji)
  }
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className={className} aria-label={label} title={label}>{children ?? <Smile aria-hidden="true" />}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="desk-tokens emoji-frame" side="top" align="end" sideOffset={6} collisionPadding={8} aria-label="Choose an emoji">
          <EmojiPicker.Root className="emoji-picker" emojibaseUrl="/emoji" columns={9} onEmojiSelect={picked}>
            <EmojiPicker.Search className="emoji-search" aria-label="Search emoji" placeholder="Search emoji" autoFocus />
            <EmojiPicker.Viewport className="emoji-view">
              <EmojiPicker.Loading className="emoji-none">Loading …</EmojiPicker.Loading>
              <EmojiPicker.Empty className="emoji-none">Nothing by that name.</EmojiPicker.Empty>
              <EmojiPicker.List />
            </EmojiPicker.Viewport>
          </EmojiPicker.Root>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
