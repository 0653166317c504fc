import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const clearRecord: TemplatePart<'posts'>[number] = {
  slug: 'clearing-an-oregon-record',
  title: 'Clearing an Oregon record: who, when and what it costs',
  excerpt: 'Setting aside a conviction or an arrest under ORS 137.225: waiting periods, what cannot be cleared, the fee that remains, and old evictions.',
  category: 'Explainers',
  tags: ['records', 'expungement', 'oregon'],
  author: 'Samuel Ortega-Birch',
  image: 'post-clear-record',
  daysAgo: 74,
  body: `People come to the clinic with a folder, a story and an apology. We take the folder. The rest of this is what we end up saying most often.

*General information about Oregon law as we understand it when this was last reviewed; not legal advice. The statute, ORS 137.225, has many exceptions.*

## What it is called and what it does

Oregon does not say *expunge*. It says **set aside**. When a judge signs the order the case is sealed and, for most purposes, you may answer that it did not happen. It does not reach everything: federal agencies, immigration authorities and some licensing boards may still ask, and private data companies are sometimes slow to learn. Keep a certified copy of the order for good.

## How long you have to wait

For convictions, count from the date of conviction or of release from imprisonment for that case, **whichever is later**.

- **Class B felony:** seven years, if it is of a kind that may be set aside
- **Class C felony:** five years
- **Class A misdemeanor:** three years
- **Class B or C misdemeanor, violation or contempt:** one year

In that same span before you file you must not have another conviction, apart from motor vehicle violations. You must have finished the sentence, and nothing may be pending against you. If probation was revoked, a separate three-year wait applies.

If you were **not convicted**, the road is shorter. After an acquittal or a dismissal you can apply at any time. If you were arrested or cited and the prosecutor decided not to file, you can apply once sixty days have passed from that decision.

## What usually cannot be set aside

- Most Class A felonies and, with narrow exceptions, sex crimes
- Many crimes against children, elders and people who depend on care
- Traffic offenses, including driving under the influence
- Class B felonies that are classed as person felonies or involve a firearm

Do not rule yourself out from a list on a website, ours included. About one person in four who tells us that nothing can be done turns out to have something that can.

## What it costs

Since 2022 Oregon courts charge **no filing fee** for these motions. For a conviction you send a fingerprint card to the Oregon State Police and pay for the record check. If you file in several counties, one check and one fee are enough. We pay it for anyone who asks.

Restitution and fines from the case can stand in the way, because the sentence must be complete. Ask about this before you give up; some can be forgiven, converted or paid down.

## How it goes

1. **Find the cases.** Courts in more than one county keep more than one list. The [worksheet](/library) helps.
2. **Fill in the motion and affidavit** for the court where each case was, and serve a copy on that county’s prosecutor.
3. **Send the fingerprint card** if the case ended in conviction.
4. **Wait.** For a conviction the prosecutor has 120 days to object. Counties differ; some take far longer than the statute suggests.
5. **If nobody objects** and the case qualifies, the court is to grant the motion, usually without a hearing. If someone objects there is a hearing, and you should have a lawyer for it.
6. **Order certified copies** and check your record again after three months.

## Evictions are a different file

An eviction case is civil, so the rules above do not touch it, yet it can close as many doors. Oregon law allows many older eviction judgments, and cases that were dismissed or won, to be set aside too, and directs the courts to clear many of them on their own. The form is short. Bring it up at the clinic in the same visit.

## Afterward

You may still feel it. A woman I helped set aside a theft from when she was nineteen went on leaving the box on forms empty for two years, because checking *no* felt like lying. It was not. A judge had said so.

[Book a clinic seat](/products/expungement-clinic). It is on the second and fourth Wednesday, it is free, and you may bring someone.`,
}
