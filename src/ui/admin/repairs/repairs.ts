type Repair = { selector: string; mend: (control: Element) => void }

const named = (name: string) => (control: Element) => {
  if (!control.getAttribute('aria-label') && !control.textContent?.trim()) control.setAttribute('aria-label', name)
}

/** "horizontalRule" is "Horizontal rule". */
const toolWords = (key: string): string => {
  const words = key.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The words that stand above the field in which the control is. */
const namedByField = (control: Element) => {
  if (control.getAttribute('aria-label') || control.hasAttribute('aria-labelledby')) return
  const label = control.closest('.field-type, .date-time-field, .rich-text-lexical')?.querySelector('.field-label')?.textContent
  control.setAttribute('aria-label', label?.replace('*', '').trim() || 'Choose')
}

const set = (name: string, value: string) => (control: Element) => {
  if (control.getAttribute(name) !== value) control.setAttribute(name, value)
}

/**
 * Controls of Payload's own screens that people who listen to the screen, or use only keys, could not tell apart.
 * Each may be mended any number of times.
 */
export const repairs: Repair[] = [
  { selector: 'button.clickable-arrow--left', mend: named('Previous page') },
  { selector: 'button.clickable-arrow--right', mend: named('Next page') },
  { selector: '.cell-_select input[type="checkbox"]', mend: named('Choose this row') },
  { selector: 'th input[type="checkbox"]', mend: named('Choose all rows') },
  { selector: '.collapsible__drag, .rs__multi-value + .drag', mend: named('Move') },
  { selector: 'button.popup-button', mend: named('More') },
  { selector: '.upload-relationship-details__edit', mend: named('Edit this file') },
  { selector: '.upload-relationship-details__remove', mend: named('Take this file out') },
  { selector: 'button.collapsible__toggle', mend: named('Open or close') },
  { selector: '.toolbar-popup__button[data-button-key]', mend: (control) => named(toolWords(control.getAttribute('data-button-key') ?? ''))(control) },
  { selector: '.toolbar-popup__dropdown', mend: (control) => named(toolWords(control.getAttribute('data-dropdown-key') ?? 'More'))(control) },
  { selector: '.ContentEditable__root', mend: namedByField },
  { selector: 'input[id^="react-select"]', mend: namedByField },
  { selector: '.react-datepicker__input-container input', mend: namedByField },
  { selector: '.clear-indicator[aria-hidden="true"], .dropdown-indicator[aria-hidden="true"]', mend: set('tabindex', '-1') },
  { selector: '.rs__multi-value[role="button"]', mend: set('role', 'group') },
  { selector: 'ul.doc-tabs__tabs', mend: set('role', 'group') },
  { selector: '.doc-controls__content', mend: set('tabindex', '0') },
  { selector: 'a[aria-label="Versions"]', mend: (control) => control.removeAttribute('aria-label') },
]
