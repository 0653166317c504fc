/** The database did not confirm a COMMIT; what was written may not be there. */
export class CommitLost extends Error {
  readonly code = '08007'

  constructor(readonly transactionId: string, readonly outcome: string) {
    super(`transaction ${transactionId} was not committed (${outcome})`)
    this.name = 'CommitLost'
  }
}
