import { SpacesMark } from './SpacesMark'

/** The platform's name on its sign-in pages. */
export const SpacesLogo = () => (
  <div className="spaces-logo">
    <SpacesMark size={40} />
    <strong>Spaces</strong>
    <span>Your website, shop, inbox and agent in one place</span>
  </div>
)
