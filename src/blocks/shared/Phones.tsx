const phone = /(\+?\(?\d[\d ()-]{7,16}\d)/

/** Text in which telephone numbers stay on one line. */
export const Phones = ({ text }: { text: string }) =>
  text.split(phone).map((part, at) =>
    at % 2 === 1 ? (
      <span key={at} className="phone">
        {part}
      </span>
    ) : (
      part
    ),
  )
