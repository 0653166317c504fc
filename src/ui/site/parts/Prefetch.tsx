type Props = { base: string; nonce: string | undefined }

/** Lets the browser fetch a page of this site when the pointer rests on its link. */
export const Prefetch = ({ base, nonce }: Props) => {
  const rules = {
    prefetch: [
      {
        where: { and: [{ href_matches: `${base}/*` }, { not: { href_matches: ['/media/*', `${base}/search*`, `${base}/*.xml`, `${base}/*.json`] } }, { not: { selector_matches: '[download]' } }] },
        eagerness: 'moderate',
      },
    ],
  }
  return <script type="speculationrules" nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: JSON.stringify(rules).replaceAll('<', '\\u003c') }} />
}
