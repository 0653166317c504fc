import { useEffect, useRef, useState } from 'react'

const kinds = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'] as const
const endings = { 'audio/webm': 'webm', 'audio/ogg': 'ogg', 'audio/mp4': 'm4a' } as Record<string, string>
const longest = 5 * 60

const refusal = (error: unknown): string => {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError') return 'The browser does not let us use the microphone. Allow it beside the address of this page and try again.'
  return name === 'NotFoundError' ? 'No microphone was found on this device.' : 'The microphone could not be used just now.'
}

/** Records a voice note of at most five minutes; the microphone is released whatever happens. */
export const useRecorder = (done: (file: File) => void) => {
  const recorder = useRef<MediaRecorder | null>(null)
  const kept = useRef(true)
  const [seconds, setSeconds] = useState<number | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const stop = (keep: boolean) => {
    kept.current = keep
    if (recorder.current?.state === 'recording') recorder.current.stop()
  }
  const start = async () => {
    setFault(null)
    const type = typeof MediaRecorder === 'undefined' ? undefined : kinds.find((kind) => MediaRecorder.isTypeSupported(kind))
    if (!type || !navigator.mediaDevices) return setFault('This browser cannot record sound.')
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
      const made = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: 32_000 })
      const parts: Blob[] = []
      const plain = type.split(';')[0] ?? type
      made.ondataavailable = ({ data }) => void parts.push(data)
      made.onstop = () => {
        for (const track of stream.getTracks()) track.stop()
        setSeconds(null)
        if (kept.current && parts.length > 0) done(new File(parts, `Voice note.${endings[plain] ?? 'webm'}`, { type: plain }))
      }
      recorder.current = made
      made.start()
      setSeconds(0)
    } catch (error) {
      setFault(refusal(error))
    }
  }
  const recording = seconds !== null
  useEffect(() => {
    if (!recording) return
    const timer = setInterval(() => setSeconds((now) => (now === null ? null : now + 1)), 1_000)
    return () => clearInterval(timer)
  }, [recording])
  useEffect(() => {
    if (seconds !== null && seconds >= longest) stop(true)
  }, [seconds])
  useEffect(() => () => stop(false), [])
  return { seconds, fault, start: () => void start(), finish: () => stop(true), cancel: () => stop(false) }
}
