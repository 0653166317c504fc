import { Gutter } from '@payloadcms/ui'

/** For an account that belongs to no business (any more). */
export const NoBusiness = () => (
  <Gutter className="spaces-admin">
    <div className="spaces-card spaces-lone">
      <h1>There is no business here for you yet</h1>
      <p>Your account does not belong to a business, or the business was closed. Ask its owner, or the people who run this platform, to add you.</p>
    </div>
  </Gutter>
)
