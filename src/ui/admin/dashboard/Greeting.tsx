import { ArrowUpRight } from 'lucide-react'

type Props = { name: string; business: string | undefined; hour: number; date: string; site: string | undefined }

const hello = (hour: number) => (hour < 5 ? 'Hello' : hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening')

/** Who is here, what day it is, and the way to the website. */
export const Greeting = ({ name, business, hour, date, site }: Props) => (
  <header className="spaces-greeting">
    <div>
      <h1>{hello(hour)}, {name}</h1>
      <p>{business ? `${business} · ${date}` : date}</p>
    </div>
    {site && (
      <a className="spaces-button" href={site} rel="noreferrer" target="_blank">
        Open your website
        <ArrowUpRight aria-hidden="true" size={16} />
      </a>
    )}
  </header>
)
