const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Characters that XML 1.0 cannot carry at all, not even as a reference: most controls and U+FFFE, U+FFFF. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Text for an element or a quoted attribute of XML or HTML. */
export const escapeXml = (text: string): string => text.toWellFormed().replace(forbidden, '').replace(/[&<>"']/g, (sign) => signs[sign] ?? '')
