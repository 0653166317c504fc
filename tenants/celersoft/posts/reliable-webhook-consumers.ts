import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const webhookConsumers: TemplatePart<'posts'>[number] = {
  slug: 'reliable-webhook-consumers',
  title: 'A webhook consumer that survives Monday',
  excerpt: 'Verify, store, answer, then process: a design for receiving events that tolerates duplicates, disorder, outages and your own deployments.',
  category: 'Engineering',
  tags: ['api', 'webhooks', 'integration'],
  author: 'Noor Haddad',
  image: 'post-webhooks',
  daysAgo: 48,
  body: `Most integrations with Celersoft begin with a webhook: a work order is completed, and an invoice should appear in the ERP. The first version usually takes an afternoon. This article is about the second version, which takes two days and then runs for years.

## What the sender promises

Webhooks are delivered **at least once** and **not necessarily in order**. This is not carelessness. A sender that hears no answer cannot know whether the event was lost or only the answer, so it must send again. And if an event waits for its repetition, later events should not wait behind it.

Three properties follow for the receiver: it must recognize duplicates, tolerate disorder, and answer quickly.

## The shape of the consumer

Do four things in the request, and nothing else:

1. **Verify the signature.** Compute HMAC-SHA256 over the timestamp, a full stop and the raw body, and compare in constant time. Use the bytes as received. A body that has been parsed and serialized again will differ in a space, and you will lose an evening.
2. **Check the timestamp.** Refuse deliveries older than five minutes, so that a captured request cannot be replayed next week.
3. **Store the event** in a table with the event identifier as primary key. If it is already there, that is success.
4. **Answer 204.**

A separate worker reads the table and does the real work. If the ERP is down for maintenance, events wait in your own database, and not in our retry schedule.

## Duplicates

Storing the identifier handles duplicates at the door. The worker needs its own protection, because it may crash between calling the ERP and marking the event as done. Pass the event identifier to the ERP as an idempotency key or as an external reference with a unique constraint. If the ERP offers neither, search for the reference before you create anything, and accept that this is weaker.

## Disorder

Do not derive the state of a record from a sequence of events. Treat an event as a statement that **something has changed**, and read the record from the [API](/docs-api) when you process it. You then always act on the current state, and two events in the wrong order lead to the same result.

Where you cannot read back, use the \`sequence\` of the record that each event carries. Keep the highest number processed for each record, and ignore lower ones.

## Outages

We repeat a delivery for 72 hours with growing intervals: after seconds, minutes, then every few hours. Seventy-two hours cover a weekend, though not a long one. For anything more, use the event list: \`GET /events?after=<last identifier>\` returns every event that you were meant to receive, for 30 days on Business and 90 on Enterprise.

We recommend a reconciliation each night in any case. It reads the events of the last day and compares them with your table. On most nights it finds nothing. On the night after someone has changed a firewall rule, it finds everything.

## Secrets

Each subscription has two secrets, a current and a next one. To rotate, let your consumer accept both, promote the next one in the settings, and remove the old one from your consumer. No event is lost and nobody has to be awake at midnight.

## What to monitor

- **Age of the oldest unprocessed event.** The single most useful number. Alarm at 15 minutes.
- **Rate of refused signatures.** Should be zero. One usually means a proxy that alters bodies; many mean an attacker.
- **Differences found by reconciliation.** A slow rise points to a handler that answers before it stores.

## A checklist

- The raw body is available to the verification code
- The signature is compared in constant time
- The event identifier is a primary key
- The answer is sent before any outbound call
- The worker can be stopped at any line without harm
- Reconciliation runs each night, and someone reads its result

If you would rather configure than build this, [Connect](/products/celersoft-connect) contains it. If you build it, test it in a [Developer Sandbox](/products/developer-sandbox): the sandbox has a switch that duplicates, delays and reorders deliveries on purpose. Leave it on.`,
}
