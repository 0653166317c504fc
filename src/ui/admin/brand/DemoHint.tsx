/** What to type on the demo's sign-in page. */
export const DemoHint = () => (
  <aside className="spaces-demo" role="note">
    <h2>This is the demo</h2>
    <p>
      Sign in as one of the example owners, for example <code>owner@hays-cactus-farm.example</code>, or as <code>operator@spaces.example</code>.
    </p>
    <p>
      The passwords were made on this machine’s first start: they were printed there, and are kept in <code>demo-logins.json</code> in its data folder.
    </p>
  </aside>
)
