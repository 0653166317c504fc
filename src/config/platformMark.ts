/** The platform's own sign, where no business's stands. */
export const platformMark = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><g fill="#7a8b84"><rect x="2" y="2" width="9" height="9" rx="2.5"/><rect x="13" y="2" width="9" height="9" rx="4.5"/><rect x="2" y="13" width="9" height="9" rx="4.5"/></g><rect x="13" y="13" width="9" height="9" rx="2.5" fill="#1f7a5c"/></svg>'
