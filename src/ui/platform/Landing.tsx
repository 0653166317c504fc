type Site = { handle: string; name: string; accent: string; url: string }

export const Landing = ({ demo, sites }: { demo: boolean; sites: Site[] }) => (
  <main className="landing">
    <header>
      <h1>Spaces</h1>
      <p>A website, a shop, forms, an inbox and an agent for every small business, in one place.</p>
      <p className="landing-actions">
        <a className="landing-primary" href="/admin">Sign in</a>
      </p>
    </header>
    {demo && <p className="landing-demo" role="note">Demo: everything runs on this machine with built-in stand-ins for the outside world. The logins are printed where you started it.</p>}
    <h2>Businesses on this platform</h2>
    {sites.length === 0 ? (
      <p>None yet. Bring one online with <code>npx spaces provision</code>.</p>
    ) : (
      <ul className="landing-sites">
        {sites.map(({ handle, name, accent, url }) => (
          <li key={handle}>
            <a href={url} style={{ borderInlineStartColor: accent }}>
              <strong>{name}</strong>
              <span>{handle}</span>
            </a>
            <a className="landing-path" href={`/t/${handle}`} aria-label={`${name}, by path`}>/t/{handle}</a>
          </li>
        ))}
      </ul>
    )}
  </main>
)
