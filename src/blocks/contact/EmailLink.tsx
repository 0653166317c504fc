/** An e-mail address that may break before its sign when the line is short. */
export const EmailLink = ({ email }: { email: string }) => {
  const [name, domain] = email.split('@')
  return (
    <a href={`mailto:${email}`}>
      {name}
      <wbr />@{domain}
    </a>
  )
}
