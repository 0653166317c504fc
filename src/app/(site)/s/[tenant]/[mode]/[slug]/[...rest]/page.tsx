import { notFound } from 'next/navigation'

/** Addresses deeper than any page of ours: the tenant's own "not found". */
export default function NoSuchPage() {
  notFound()
}
