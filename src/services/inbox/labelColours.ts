/** The colours a label may have; the screens know each in light and dark. */
export const labelColours = ['grey', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'violet', 'pink'] as const

export type LabelColour = (typeof labelColours)[number]
