/** A question to our own server about this person's notifications. @throws Error with words for a person */
export const notificationsApi = async <Answer>(path: string, body?: unknown): Promise<Answer> => {
  const options = body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const answer = await fetch(`/notifications/${path}`, { ...options, cache: 'no-store', credentials: 'same-origin' })
  const said = (await answer.json().catch(() => ({}))) as { message?: string; fields?: { message: string }[] }
  if (!answer.ok) throw new Error(said.fields?.[0]?.message ?? said.message ?? 'That did not work just now. Please try again.')
  return said as Answer
}
