/** "(503) 555-0142" -> "tel:5035550142", keeping a leading plus. */
export const telHref = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`
