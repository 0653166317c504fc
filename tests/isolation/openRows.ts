/** Settings of the third run of the matrix: every connection sees all rows, the access functions stand alone. */
process.env.SPACES_OPEN_LOCK = 'rows'

export {}
