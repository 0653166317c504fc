import type { Metadata } from 'next'
import { loadSite } from '../../../../../loadSite'
import { NotHere } from '../../../../../NotHere'
import { notHereMetadata } from '../../../../../notHereMetadata'

export async function generateMetadata(): Promise<Metadata> {
  return notHereMetadata((await loadSite()).site)
}

/** Addresses deeper than any page of ours. */
export default function NoSuchPage() {
  return <NotHere />
}
