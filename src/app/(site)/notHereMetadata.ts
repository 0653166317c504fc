import type { Metadata } from 'next'
import type { SiteData } from '@/ui/site/SiteData'

export const notHereMetadata = ({ place }: SiteData): Metadata => ({ title: `Not found · ${place.name}`, robots: { index: false } })
