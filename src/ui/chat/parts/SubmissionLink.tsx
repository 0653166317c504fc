import { ScrollText } from 'lucide-react'

/** For staff: the way from a line that tells of a filled-in form to its answers. */
export const SubmissionLink = ({ id }: { id: string }) => (
  <a className="chat-submission" href={`/admin/collections/form-submissions/${id}`}>
    <ScrollText aria-hidden="true" /> Read the answers
  </a>
)
