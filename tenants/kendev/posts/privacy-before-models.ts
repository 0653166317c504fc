import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const privacyBeforeModels: TemplatePart<'posts'>[number] = {
  slug: 'privacy-before-models',
  title: 'Before customer data meets a model: a checklist for Canadian companies',
  excerpt: 'Nine questions to answer on one page before you connect an AI tool to personal information, with the rules they come from. Not legal advice, but a good start.',
  category: 'Business',
  tags: ['privacy', 'security'],
  author: 'Ken Abara',
  image: 'post-privacy-before-models',
  daysAgo: 82,
  body: `Nobody asks us about privacy on the first call, and everybody asks in the week of go-live. It is cheaper the other way around. These are the nine questions we write down before the first line of code. They fit on one page, and your counsel will thank you for it.

This is orientation, not legal advice. Health data, children, employees and regulated industries have rules of their own.

## The nine questions

**1. Whose data is it, and which law speaks?** For most private companies in Canada it is the federal PIPEDA, with provincial laws in its place in Quebec, British Columbia and Alberta. Health custodians in Ontario work under PHIPA. Customers in Europe or the United States may bring their own rules along.

**2. For what purpose was it collected?** People gave you an address so that you could deliver. Using it to train a model is another purpose, and needs its own basis. "We have it already" is not one.

**3. What is the least that the tool needs?** A support agent needs an order and its status. It rarely needs a birth date, and never a full card number. What is not sent cannot leak. Redaction before the model is a dozen lines of code.

**4. Where does it go?** Draw it: your system, the automation platform, the model provider, logs, backups. For each, note the country and who can read it. In most projects it is the *logs* that nobody had thought of.

**5. Does it leave the province or the country?** PIPEDA allows processing abroad, but you stay accountable and should be open about it. Quebec's Law 25 asks for a privacy impact assessment before personal information is sent outside Quebec. Write it before you sign the vendor.

**6. What do the provider's terms say?** Look for four things: no training on your data, how long prompts are retained, a list of subprocessors, and notice of a breach. Business API terms and consumer app terms of the *same* company often differ.

**7. Does a machine decide?** If a decision about a person is made solely by automated processing, Quebec requires that the person is told, at the latest when the decision is communicated, and can ask for the reasons and put their case to someone who can review it. Good practice everywhere. Simplest of all: let a person decide.

**8. How long is it kept, and who deletes it?** A date and a name, for prompts, transcripts, recordings and test data alike. Test sets are personal data too unless you have really removed what identifies people.

**9. What if it goes wrong?** Under PIPEDA you report breaches that create a real risk of significant harm to the Privacy Commissioner, notify the people concerned, and keep a record of *every* breach for 24 months. Decide now who notices, who decides, and whom they call on a Saturday.

## Two that people forget

**Marketing.** An agent that answers a question is service. An agent that then sends offers needs consent under Canada's anti-spam law, with your name and address in each message and an unsubscribe that takes effect within ten business days. Keep the proof, for the burden is on the sender.

**Your own staff.** Half of all leakage is somebody pasting a customer list into a free chat tool. A ban does not stop it. An approved tool and an [hour of training](/products/training-workshop) do more.

## What we do about it

- We work in your accounts and your region, with keys that you can revoke
- Fields are redacted before the model unless the task needs them
- Logs hold references and not contents, wherever the platform allows it
- Retention is set, and tested by looking for an old record that should be gone
- The page with nine answers is part of every proposal

The details are on our page about [security and data](/security). If you would like to go through the nine with someone, bring your diagram, however rough, to an [advice hour](/products/advice-hour).`,
}
