import { draftStore } from '@/ui/composer/draftStore'
import { draftBase } from './draftBase'
import { type ServerDraft, takeDraft } from './takeDraft'

/** Kept on the server when the person rests this long; nothing is put in place of what he writes until he has for longer. Milliseconds. */
export const draftPace = { rest: 800, still: 3_000 }

type Options = {
  /** Under which name the text is kept on this device. */
  key: string
  /** Asks the server to keep a text; undefined while that cannot be done. */
  save: (text: string) => Promise<{ at: string } | undefined>
  saved: (text: string, at: string) => void
}

/** What was begun in one box, the same on every device of the person: on this one at once, on the server after a rest. */
export class DraftKeeper {
  private heard: ServerDraft | undefined
  private typedAt = -Infinity
  private taking = false
  private keeping: ReturnType<typeof setTimeout> | undefined
  private settling: ReturnType<typeof setTimeout> | undefined
  private readonly unwatch: () => void

  constructor(private readonly options: Options) {
    this.unwatch = draftStore.watch(options.key, (text) => this.written(text))
  }

  /** What the server has: put in the box's place where it is the newer, but not while the person writes in it. */
  hear(server: ServerDraft): void {
    if (server.at === null || (this.heard?.at ?? '') > server.at) return
    this.heard = server
    this.settle()
  }

  /** Keeps what stands in the box now. */
  readonly keep = (): void => {
    clearTimeout(this.keeping)
    const { key, save, saved } = this.options
    const text = draftStore.read(key)
    if (text === draftBase.read(key).text) return
    save(text).then((answer) => {
      if (!answer) return
      draftBase.write(key, { text, at: answer.at })
      saved(text, answer.at)
    }, () => undefined)
  }

  stop(): void {
    this.keep()
    clearTimeout(this.settling)
    this.unwatch()
  }

  private written(text: string): void {
    if (this.taking) return
    this.typedAt = Date.now()
    clearTimeout(this.keeping)
    this.keeping = setTimeout(this.keep, text === '' ? 0 : draftPace.rest)
  }

  private settle(): void {
    clearTimeout(this.settling)
    const wait = this.typedAt + draftPace.still - Date.now()
    if (wait > 0) this.settling = setTimeout(() => this.settle(), wait)
    else this.take()
  }

  private take(): void {
    const { key } = this.options
    if (!this.heard) return
    const local = draftStore.read(key)
    const { text, base } = takeDraft(local, draftBase.read(key), this.heard)
    draftBase.write(key, base)
    if (text === local) return
    this.taking = true
    draftStore.write(key, text)
    this.taking = false
  }
}
