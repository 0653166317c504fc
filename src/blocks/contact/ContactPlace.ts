/** Opening times: a day without a row is closed. Local 24 h times, `HH:MM`. */
export type OpeningHours = { days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[]; opens: string; closes: string }[]

/** Where and when a business can be reached. */
export type ContactPlace = {
  name: string
  email: string
  phone: string
  /** One line each, as on an envelope. */
  address: string[]
  hours: OpeningHours
  hoursNote: string | null
  timezone: string
  locale: string
  latitude: number | null
  longitude: number | null
  serviceArea: string[]
}
