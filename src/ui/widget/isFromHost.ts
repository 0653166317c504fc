type Around = {
  /** Our own window. */
  frame: { parent: unknown }
  /** The tenant's list of websites. */
  hosts: readonly string[]
  /** The one that spoke first. */
  known: string | undefined
}

/** Whether a message comes from the page around our frame: that window, on a website of the tenant's list, and always the same one. */
export const isFromHost = ({ source, origin }: { source: unknown; origin: string }, { frame, hosts, known }: Around): boolean =>
  frame.parent !== frame && source === frame.parent && hosts.includes(origin) && (known === undefined || known === origin)
