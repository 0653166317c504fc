/** Settings of the second run of the matrix: every access function says yes, row-level security stands alone. */
process.env.SPACES_OPEN_LOCK = 'access'

export {}
