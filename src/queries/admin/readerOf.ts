/** The name under which the conversation server keeps how far a colleague has read. */
export const readerOf = (userId: string): string => `user:${userId}`
