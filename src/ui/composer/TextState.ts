/** What stands in the box and what of it is selected, in UTF-16 units as a textarea counts. */
export type TextState = { text: string; start: number; end: number }
