import { illustrate } from './kit'
import { caseDrawings } from './justice-advocacy/heroes-cases'
import { riverDrawings } from './justice-advocacy/heroes-river'
import { roomDrawings } from './justice-advocacy/heroes-rooms'
import { caseLeaflets } from './justice-advocacy/leaflets-cases'
import { formLeaflets } from './justice-advocacy/leaflets-forms'
import { print } from './justice-advocacy/pdf'
import { peopleDrawings } from './justice-advocacy/people'
import { postDrawings } from './justice-advocacy/posts'
import { clinicDrawings, giveDrawings, shopDrawings } from './justice-advocacy/products'
import { rightsDrawings } from './justice-advocacy/rights'

const template = 'justice-advocacy'
/** Names, or parts of names, on the command line draw only those. */
const only = process.argv.slice(2)
const wanted = ({ name }: { name: string }) => !only.length || only.some((part) => name.includes(part))

await illustrate(
  template,
  [
    ...riverDrawings,
    ...caseDrawings,
    ...roomDrawings,
    ...rightsDrawings,
    ...postDrawings,
    ...giveDrawings,
    ...clinicDrawings,
    ...shopDrawings,
    ...peopleDrawings,
  ].filter(wanted),
)
await print(template, [...formLeaflets, ...caseLeaflets].filter(wanted))
