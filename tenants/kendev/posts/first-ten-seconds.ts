import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const firstTenSeconds: TemplatePart<'posts'>[number] = {
  slug: 'first-ten-seconds',
  title: "A voice agent's first ten seconds",
  excerpt: 'Callers decide very early whether to talk or to hang up. What we say, how fast, what we listen for, and the words that bypass the model altogether.',
  category: 'Engineering',
  tags: ['voice', 'design'],
  author: 'Saira Malik',
  image: 'post-first-ten-seconds',
  daysAgo: 51,
  body: `Most people who hang up on a voice agent do it before it has understood anything. They hang up on the greeting. So that is where we spend our time.

## Second 0: answer

Pick up after one ring. An instant answer startles people and makes them think of call centres. More than three rings, and the agent has lost the only advantage it surely has.

## Seconds 1 to 4: say what you are

> "Linden Row Dental, this is the automated assistant. I can book, move or cancel, or put you through. What do you need?"

Four things are in there, in an order we arrived at by listening to recordings:

1. **The name of the business**, so that callers know they have dialled right.
2. **That it is automated.** People find out within a minute anyway, and they forgive a machine that said so. They do not forgive one that pretended.
3. **What it can do**, in at most three verbs. Nobody remembers a fourth.
4. **The way out.** "Put you through" in the first sentence lowers the number of people who use it, since those who know where the door is can stay in the room.

If calls are recorded, that goes here as well, before anything personal is said. In Canada the criminal law needs the consent of one party, but privacy law asks that callers are told that they are recorded and why, and can choose otherwise. We leave recording off unless there is a reason.

## Seconds 5 to 7: be interruptible

Regular callers start to speak before the greeting ends. The agent must fall silent within about 200 milliseconds and must not lose what was said over its own voice. Test it by talking over the second word. Half of the systems we try fail there.

The reverse is as important: a cough, a "hm", a television in the background must not stop it. There is no perfect setting. We tune it on recordings of the client's own callers, with permission, and not on a quiet office.

## Seconds 8 to 10: answer quickly, or fill honestly

In conversation people leave gaps of about a fifth of a second. A voice agent needs to notice that the caller has finished, think and begin to speak; 0.7 to 1.2 seconds is common today, and up to about one second feels attentive. Over two, callers say "hello?", and then two voices collide.

So anything slow is announced: *"One moment, I am looking at Thursday."* That is true and it buys three seconds. What we do not do is add typing noises. It is a small lie, and it does not help.

## The words that do not reach the model

Beside the model runs a plain list. For a dental clinic it includes *bleeding won't stop*, *swelling*, *can't breathe*, *knocked out*, *accident*; for a landlord *gas*, *fire*, *flood*. If the transcript contains one, the call is transferred or the caller is told to dial 911, whatever the model was about to say.

A list is crude. It will transfer someone whose swelling was last year. That is the right side to be wrong on, and it works on the day the model provider does not.

## Say it back

Numbers, names and dates are repeated before they are written down: *"Four one six, five five five, zero one seven eight. Is that right?"* Spelled names use words, *"M as in Mary"*. It costs six seconds and removes most wrong bookings.

## How we test

Before a line goes live it takes at least a hundred scripted calls: accents of the neighbourhood, a bad mobile connection, speaker phone in a kitchen, a child, someone angry, someone who says nothing. We measure four things:

- share of callers who speak a second time, meaning that they did not hang up on the greeting
- median and slowest response gap
- share of names and numbers written down correctly
- emergency words transferred, where the only acceptable result is all of them

Then somebody from the client's front desk calls ten times and tries to confuse it. They always find something, and they are the reason the second week is part of the plan.

What this came to at a real front desk is in the [Linden Row Dental case](/case-linden-row-dental). Prices and what is included are at [voice agent set-up](/products/voice-agent-setup).`,
}
