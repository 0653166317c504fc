import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const rulesBeforeConfidence: TemplatePart<'posts'>[number] = {
  slug: 'rules-before-confidence',
  title: 'Reading documents: trust addition, not confidence',
  excerpt: 'A model will read a wrong total with 99 percent confidence. Eleven plain checks catch what scores do not, and most are a line of code.',
  category: 'Engineering',
  tags: ['documents', 'reliability'],
  author: 'Devon Tran',
  image: 'post-rules-before-confidence',
  daysAgo: 67,
  body: `Every extraction tool gives you a confidence score, and every first design uses it: above 0.9 goes through, below goes to a person. It is a tempting design. It is also how a container gets declared at a tenth of its value.

## What a score knows

A score says how sure the model is of its reading, **given the page**. It knows nothing of your supplier, of last month's prices, or of the fact that a gross weight cannot be less than the net weight. And when a model is wrong it is often wrong fluently: a 7 read as a 1 in a clean typeface gets a high score, since it looked like a perfectly good 1.

On one client's test set of 600 documents we compared. Of the fields that were wrong, a little more than half had a score above 0.9. Raising the limit to 0.99 sent four times as many good documents to review and still let a quarter of the faults through.

## What addition knows

Documents are full of redundancy. People put it there long ago, to catch people's mistakes, and it catches those of models just as well. These are the checks we use most:

1. Line amount = quantity × unit price, to the rounding of the document
2. Lines add up to the subtotal; subtotal and tax to the total
3. Tax ÷ subtotal is a rate that exists in that province or country
4. Gross weight ≥ net weight; number of packages = sum of the lines
5. Dates are possible and in order: order, invoice, due
6. Supplier exists; its tax number and bank details match the master record
7. Currency is the one this supplier has always used
8. Purchase order exists, is open, and its remaining value covers the invoice
9. Unit price lies within 20% of the last one for the item
10. Check digits: container numbers, barcodes, IBANs and many account numbers carry one
11. This document has not come before, by number *and* by content

A check digit alone is remarkable. The eleventh character of a container number is computed from the other ten, so almost any single misread character shows.

None of this needs a model. Each check says *why* it failed, which a score never does, and a reviewer who reads "lines add up to 4,180.00, document says 4,810.00" needs three seconds instead of thirty.

## Where a score is still of use

For free text that nothing else confirms: a contact's name, a delivery note, a description. There we also use a second reading. Two passes, with different instructions or different models, compared character by character. Agreement is no proof, but disagreement is an excellent reason to look.

## The order of things

- **Rules first.** Any red rule sends the document to review.
- **Then agreement** of two readings on critical fields without a rule.
- **Then the score,** as a tie-breaker, with a limit set per field on your own test set.
- **Then chance.** Two documents in a hundred that passed everything go to a person anyway. It is the only way to learn what you are missing.

That last line is the one that gets cut from budgets. Keep it. Two in a hundred costs minutes a day and is the difference between knowing an error rate and hoping for one.

## Bank details are special

If the account number on an invoice differs from the one on file, no automation of ours will update it. It raises an alarm, and a person calls the supplier **on a number that is not on the invoice**. Changed-account fraud is common and works precisely because it looks like clerical work.

## Ask this before you buy

Whether from us or from anybody else:

- How is accuracy measured: per field or per document, on which documents, and were they kept apart?
- Which rules run after reading, and can we add our own?
- What share will reach a person in month one, and in month three?
- Does each value link to its place on the page?

Our answers, with prices, are at [document extraction pipeline](/products/document-extraction-pipeline), and a complete result is in the [Harrowgate Freight case](/case-harrowgate-freight).`,
}
