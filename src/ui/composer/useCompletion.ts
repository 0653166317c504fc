import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import type { Choice, MentionName, SlashCommand } from './Choice'
import { findEmoji } from './emojiWords'
import { findTrigger, type Trigger } from './findTrigger'
import { insertWords } from './textEdits'
import type { TextBox } from './useTextBox'

type Sources = { people: readonly MentionName[]; commands: readonly SlashCommand[]; onPickCommand?: (name: string) => boolean }

const everyone: MentionName[] = [{ id: 'here', name: 'here', hint: 'everyone who is here now' }]
const most = 8

const begins = (name: string, word: string) => name.toLowerCase().split(/\s+/).some((part) => part.startsWith(word)) || name.toLowerCase().startsWith(word)

const choicesFor = async (trigger: Trigger, { people, commands }: Pick<Sources, 'people' | 'commands'>): Promise<Choice[]> => {
  const word = trigger.word.toLowerCase()
  if (trigger.kind === 'emoji') return (await findEmoji(word, most)).map(({ code, emoji }) => ({ key: code, label: `:${code}:`, mark: emoji, insert: `${emoji} ` }))
  if (trigger.kind === 'command') return commands.filter(({ name }) => name.startsWith(word)).map(({ name, hint }) => ({ key: name, label: `/${name}`, hint, insert: `/${name} ` }))
  if (people.length === 0) return []
  return [...people, ...everyone].filter(({ name }) => begins(name, word)).slice(0, most).map(({ id, name, hint }) => ({ key: id, label: name, hint, mark: '@', insert: `@${name} ` }))
}

/** What may complete the word at the caret, which one is chosen, and the keys that choose. */
export const useCompletion = (area: TextBox, sources: Sources) => {
  const { text, caret } = area
  const [choices, setChoices] = useState<Choice[]>([])
  const [active, setActive] = useState(0)
  const [closedAt, setClosedAt] = useState<string | null>(null)
  const trigger = useMemo(() => findTrigger({ text, start: caret, end: caret }), [text, caret])
  const key = trigger && `${trigger.kind}${trigger.from}`
  const { people, commands } = sources
  useEffect(() => {
    let wanted = true
    setActive(0)
    if (!trigger) return setChoices([])
    void choicesFor(trigger, { people, commands }).then((found) => wanted && setChoices(found))
    return () => void (wanted = false)
  }, [trigger, people, commands])
  const open = trigger !== undefined && choices.length > 0 && closedAt !== key
  const pick = (choice: Choice | undefined) => {
    if (!trigger || !choice) return
    // What the command begins with comes out before it runs: it may put words of its own there.
    const taken = trigger.kind === 'command' && sources.onPickCommand?.(choice.key)
    area.apply(insertWords({ text, start: trigger.from, end: trigger.to }, taken ? '' : choice.insert))
    setChoices([])
  }
  /** @returns whether the key was meant for the list. */
  const pressed = (event: KeyboardEvent): boolean => {
    if (!open) return false
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setActive((now) => (now + step + choices.length) % choices.length)
    else if (event.key === 'Enter' || event.key === 'Tab') pick(choices[active])
    else if (event.key === 'Escape') setClosedAt(key ?? null)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  return { open, choices, active, pick, pressed }
}
