type Place = { origin: string; base: string }

/** A site's one address for the world: its own domain where it has one, so that the platform's addresses do not compete with it. */
export const worldAddress = (domain: string | null, here: Place): Place => (domain ? { origin: `https://${domain}`, base: '' } : here)
