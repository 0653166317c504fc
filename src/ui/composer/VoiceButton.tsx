import { Check, Mic, X } from 'lucide-react'
import { useRecorder } from './useRecorder'

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** Records a voice note into the message; says clearly when the microphone is not to be had. */
export const VoiceButton = ({ onRecorded }: { onRecorded: (file: File) => void }) => {
  const { seconds, fault, start, finish, cancel } = useRecorder(onRecorded)
  if (seconds === null) {
    return (
      <>
        <button type="button" className="composer-tool" aria-label="Record a voice note" title="Record a voice note" onClick={start}><Mic aria-hidden="true" /></button>
        {fault && <p className="composer-fault" role="alert">{fault}</p>}
      </>
    )
  }
  return (
    <span className="composer-recording" role="group" aria-label="Recording">
      <span role="timer" aria-label="Recorded so far"><i aria-hidden="true" /> {clock(seconds)}</span>
      <button type="button" className="composer-tool" aria-label="Throw the recording away" onClick={cancel}><X aria-hidden="true" /></button>
      <button type="button" className="composer-tool" aria-label="Keep the recording" onClick={finish}><Check aria-hidden="true" /></button>
    </span>
  )
}
