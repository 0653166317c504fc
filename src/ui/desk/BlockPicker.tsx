import { SquarePlus } from 'lucide-react'
import { Dialog, DropdownMenu } from 'radix-ui'
import { useState } from 'react'
import type { Connection } from '@/ui/chat/client/Connection'
import { type BlockKind, blockKinds, type Draft, makeBlock } from './blockForms'
import { DocumentChoice } from './DocumentChoice'
import { sendBlock } from './sendBlock'

type Props = { connection: Connection; channelId: string; tenantId: string }

const empty: Draft = { ids: [], title: '', lines: '' }

const collections = { productCard: 'products', form: 'forms', gallery: 'media' } as const

const words = { poll: ['Question', 'Answers, one a line'], invoice: ['For what, and how much', 'More about it'], booking: ['What, and when', 'More about it'] } as const

const Fields = ({ kind, draft, tenantId, onChange }: { kind: BlockKind; draft: Draft; tenantId: string; onChange: (part: Partial<Draft>) => void }) => {
  if (kind === 'productCard' || kind === 'form' || kind === 'gallery') return <DocumentChoice tenantId={tenantId} collection={collections[kind]} label={kind === 'gallery' ? 'Pictures' : kind === 'form' ? 'Form' : 'Product'} several={kind === 'gallery'} chosen={draft.ids} onChange={(ids) => onChange({ ids })} />
  const [title, lines] = words[kind]
  return (
    <>
      <label>{title}<input type="text" maxLength={160} value={draft.title} onChange={({ target }) => onChange({ title: target.value })} /></label>
      <label>{lines}<textarea rows={4} value={draft.lines} onChange={({ target }) => onChange({ lines: target.value })} /></label>
    </>
  )
}

/** Adds a block to the conversation: the same that stand on pages. */
export const BlockPicker = ({ connection, channelId, tenantId }: Props) => {
  const [kind, setKind] = useState<BlockKind | null>(null)
  const [draft, setDraft] = useState(empty)
  const [fault, setFault] = useState<string | null>(null)
  const open = (next: BlockKind | null) => {
    setKind(next)
    setDraft(empty)
    setFault(null)
  }
  const send = async () => {
    const made = kind && makeBlock(kind, draft)
    if (!made) return
    const wrong = 'fault' in made ? made.fault : await sendBlock(connection, channelId, made.body, made.block)
    if (wrong) setFault(wrong)
    else open(null)
  }
  const chosen = blockKinds.find((one) => one.kind === kind)
  return (
    <>
      <DropdownMenu.Root>
        <DropdownMenu.Trigger className="composer-tool" aria-label="Add a block" title="Add a block"><SquarePlus aria-hidden="true" /></DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className="desk-tokens desk-menu" side="top" align="end" sideOffset={6} collisionPadding={8}>
            {blockKinds.map((one) => <DropdownMenu.Item key={one.kind} onSelect={() => open(one.kind)}>{one.name}<small>{one.hint}</small></DropdownMenu.Item>)}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <Dialog.Root open={kind !== null} onOpenChange={(wanted) => !wanted && open(null)}>
        <Dialog.Portal>
          <Dialog.Overlay className="desk-overlay" />
          <Dialog.Content className="desk-tokens desk-dialog">
            <Dialog.Title>{chosen?.name}</Dialog.Title>
            <Dialog.Description>{chosen?.hint}</Dialog.Description>
            <form onSubmit={(event) => (event.preventDefault(), event.stopPropagation(), void send())}>
              {kind && <Fields kind={kind} draft={draft} tenantId={tenantId} onChange={(part) => setDraft((now) => ({ ...now, ...part }))} />}
              {fault && <p role="alert" className="composer-fault">{fault}</p>}
              <p className="desk-dialog-end"><Dialog.Close className="desk-button" data-style="quiet">Cancel</Dialog.Close><button type="submit" className="desk-button">Send</button></p>
            </form>
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    </>
  )
}
