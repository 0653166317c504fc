import { useEffect, useId, useState } from 'react'
import { type Found, findDocuments } from './findDocuments'

type Props = { tenantId: string; collection: 'products' | 'forms' | 'media'; label: string; several?: boolean; chosen: string[]; onChange: (ids: string[]) => void }

/** Search, and the things found to tick. */
export const DocumentChoice = ({ tenantId, collection, label, several, chosen, onChange }: Props) => {
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Found[] | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const name = useId()
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(() => {
      findDocuments({ tenantId, collection, words, most: several ? 24 : 8 }).then((docs) => wanted && (setFound(docs), setFault(null)), (error: Error) => wanted && setFault(error.message))
    }, words ? 200 : 0)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [tenantId, collection, words, several])
  const turn = (id: string) => onChange(!several ? [id] : chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <fieldset className="desk-choice">
      <legend>{label}</legend>
      <input type="search" aria-label={`Search: ${label}`} placeholder="Search" value={words} onChange={({ target }) => setWords(target.value)} />
      {fault && <p role="alert" className="composer-fault">{fault}</p>}
      {found?.length === 0 && <p className="desk-quiet">Nothing by that name.</p>}
      {found?.map(({ id, title }) => (
        <label key={id}><input type={several ? 'checkbox' : 'radio'} name={name} checked={chosen.includes(id)} onChange={() => turn(id)} /> {title}</label>
      ))}
    </fieldset>
  )
}
