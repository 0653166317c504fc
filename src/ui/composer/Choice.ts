/** One thing a person can pick while writing. */
export type Choice = { key: string; label: string; hint?: string; mark?: string; insert: string }

export type SlashCommand = { name: string; hint: string }

export type MentionName = { id: string; name: string; hint?: string }
