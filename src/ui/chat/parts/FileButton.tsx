import { useRef } from 'react'
import { Icon } from './Icon'

type Props = { disabled?: boolean; onFiles: (files: Iterable<File>) => void }

/** What the server takes from visitors; it looks at the bytes itself. */
const taken = 'image/png,image/jpeg,image/webp,image/gif,application/pdf'

/** Chooses pictures and papers for a message. */
export const FileButton = ({ disabled, onFiles }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="chat-file" disabled={disabled} aria-label="Send a picture or a PDF" title="Send a picture or a PDF" onClick={() => input.current?.click()}><Icon name="clip" /></button>
      <input ref={input} type="file" accept={taken} multiple hidden aria-hidden="true" tabIndex={-1} onChange={({ target }) => (onFiles([...(target.files ?? [])]), (target.value = ''))} />
    </>
  )
}
