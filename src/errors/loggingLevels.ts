/** Refusals are told to the one who asked, in a line of the log and without a stack: nobody fills the log by being refused. */
export const loggingLevels: Record<string, 'info'> = {
  SpacesError: 'info', AuthenticationError: 'info', FileRetrievalError: 'info', FileUploadError: 'info', Forbidden: 'info', Locked: 'info', MissingFile: 'info', NotFound: 'info', QueryError: 'info', ValidationError: 'info',
}
