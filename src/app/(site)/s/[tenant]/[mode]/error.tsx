'use client'

export default function PageError({ reset }: { error: Error; reset: () => void }) {
  return (
    <div className="message-page">
      <h1 className="page-title">Something went wrong on our side</h1>
      <p className="page-text">We have noted it. Please try again; nothing you wrote elsewhere is lost.</p>
      <p className="actions">
        <button type="button" className="button" data-style="primary" onClick={reset}>Try again</button>
      </p>
    </div>
  )
}
