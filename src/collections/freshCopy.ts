const plain = (value: object) => Object.getPrototypeOf(value) === Object.prototype

/** A deep copy of declarations that keeps functions as they are: Payload writes into the configuration it is given. */
export const freshCopy = <Value>(value: Value): Value => {
  if (Array.isArray(value)) return value.map((item) => freshCopy<unknown>(item)) as Value
  if (typeof value !== 'object' || value === null || !plain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, freshCopy<unknown>(item)])) as Value
}
