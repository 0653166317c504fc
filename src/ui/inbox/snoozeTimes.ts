const at = (base: Date, days: number, hour: number) => new Date(base.getFullYear(), base.getMonth(), base.getDate() + days, hour).toISOString()

/** Times until which a conversation may rest, in the person's own zone. */
export const snoozeTimes = (now: Date): { label: string; until: string }[] => [
  { label: 'In an hour', until: new Date(now.getTime() + 3_600_000).toISOString() },
  { label: 'Tomorrow at 9', until: at(now, 1, 9) },
  { label: 'Monday at 9', until: at(now, ((8 - now.getDay()) % 7) || 7, 9) },
  { label: 'In a week', until: at(now, 7, 9) },
]
