import { FileText, X } from 'lucide-react'
import './files.css'
import type { Attachment } from './useAttachments'

type Props = { files: Attachment[]; onRemove: (key: string) => void }

export const sizeWords = (bytes: number): string => (bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`)

const standing = ({ stored, progress }: Attachment) => (stored ? 'Ready' : `Sending, ${Math.round(progress * 100)} %`)

/** The files that go with the message, and how far each got. */
export const AttachmentList = ({ files, onRemove }: Props) => (
  <ul className="composer-files" aria-label="Files of this message">
    {files.map((file) => (
      <li key={file.key} data-fault={file.fault ? '' : undefined}>
        {file.preview && !file.fault ? <img src={file.preview} alt="" /> : <FileText aria-hidden="true" />}
        <span className="composer-file-words">
          <span>{file.name}</span>
          <small role={file.fault ? 'alert' : undefined}>{file.fault ?? `${sizeWords(file.size)} · ${standing(file)}`}</small>
          {!file.stored && !file.fault && <progress value={file.progress} max={1} aria-label={`Sending ${file.name}`} />}
        </span>
        <button type="button" className="composer-tool composer-file-out" aria-label={`Leave out ${file.name}`} onClick={() => onRemove(file.key)}><X aria-hidden="true" /></button>
      </li>
    ))}
  </ul>
)
