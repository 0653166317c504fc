import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const faqs: TemplatePart<'faqs'> = [
  {
    topic: 'Plans and prices',
    question: 'What does Celersoft cost?',
    answer: `Dispatch costs $29, $44 or $62 per planner per month on the Team, Business and Enterprise plans. Mobile costs $12, $18 or $24 per field user, Comply $19, $29 or $41 per user, and Fleet $16, $22 or $29 per vehicle. All prices are for annual subscriptions. The [pricing page](/pricing) compares the plans.`,
  },
  {
    topic: 'Plans and prices',
    question: 'What is the difference between the Team, Business and Enterprise plans?',
    answer: `Team serves up to 25 users with the core functions. Business serves up to 250 users and adds single sign-on, webhooks, Insight, Connect and two years of audit log. Enterprise has no user limit and adds SCIM provisioning, an EU data region, customer-managed keys and seven years of audit log.`,
  },
  {
    topic: 'Plans and prices',
    question: 'Is there a free trial?',
    answer: `Yes. Dispatch and Mobile can be tried for 30 days with up to 10 users, without a payment method. The trial includes sample data and can be converted into a paid subscription with everything you have configured. Begin with a [demonstration request](/forms/demo-request).`,
  },
  {
    topic: 'Plans and prices',
    question: 'Do you offer discounts for nonprofit or public organizations?',
    answer: `Public agencies and registered 501(c)(3) organizations receive 15 percent off licence fees on every plan. Send proof of status with the order. Services such as onboarding and training are charged at list price.`,
  },
  {
    topic: 'Payment',
    question: 'How can we pay?',
    answer: `Team subscriptions are paid by credit card or ACH. Business and Enterprise customers may also pay by invoice, due 30 days from its date, by ACH or wire transfer. Purchase orders are accepted for annual amounts of $10,000 or more. Prices are in US dollars and exclude sales tax where it applies.`,
  },
  {
    topic: 'Payment',
    question: 'Can we pay monthly instead of annually?',
    answer: `Yes, on the Team plan, with a surcharge of 15 percent on the annual price per month and a notice period of 30 days. Business and Enterprise are annual subscriptions, invoiced once a year or, from $50,000 a year, quarterly.`,
  },
  {
    topic: 'Payment',
    question: 'How do we add or remove users?',
    answer: `An administrator can add users at any time; the added licences are charged for the remaining days of the term. The number of licences can be reduced at each renewal. Deactivated users do not use a licence, and their records remain.`,
  },
  {
    topic: 'Cancellation',
    question: 'How do we cancel, and do we receive a refund?',
    answer: `An annual subscription ends at its term if you give notice at least 30 days before renewal, in the account settings or by e-mail to billing@celersoft.example. New customers may withdraw within 30 days of the first order and receive the licence fee in full. After that, fees for the current term are not refundable unless we fail to remedy a material fault.`,
  },
  {
    topic: 'Cancellation',
    question: 'What happens to our data when we leave?',
    answer: `You can export everything, including attachments and the audit log, at any time and for 60 days after the subscription ends. The data is deleted from production systems within 90 days of the end, and the last backups that contain it expire 35 days later. A certificate of deletion is available on request.`,
  },
  {
    topic: 'Cancellation',
    question: 'Can we reschedule training or an assessment?',
    answer: `Yes. Administrator Training can be moved free of charge until 5 business days before the class, and a Compliance Assessment until 10 business days before the session. Later changes are charged at half the price; a substitute participant is always welcome.`,
  },
  {
    topic: 'Implementation',
    question: 'How long does implementation take?',
    answer: `A Team implementation takes about 3 weeks, Business 6 to 8 weeks, and Enterprise 12 to 16 weeks, counted from the kickoff workshop to go-live. The [Onboarding Package](/products/onboarding-package) has a fixed price of $3,500, $9,500 or $24,000.`,
  },
  {
    topic: 'Implementation',
    question: 'Can you move our data from another system?',
    answer: `Yes. [Data Migration](/products/data-migration) moves customers, sites, assets, history and open work, with at least two rehearsals and a reconciliation report. It costs $4,800 for one source system or $11,200 for up to three.`,
  },
  {
    topic: 'Implementation',
    question: 'How soon are licences available after an order?',
    answer: `The environment is created within one business day of a signed order, and for card payments on the Team plan within one hour. The first administrator receives the invitation by e-mail. Onboarding projects usually begin two to three weeks after the order.`,
  },
  {
    topic: 'Integration',
    question: 'Is the API included in the price?',
    answer: `Yes. The REST API is part of every plan: 120 requests per minute on Team, 600 on Business and 1,800 on Enterprise. Webhooks require Business or Enterprise. The [API reference](/docs-api) describes authentication, pagination and errors.`,
  },
  {
    topic: 'Integration',
    question: 'Which systems does Connect integrate with?',
    answer: `[Connect](/products/celersoft-connect) has maintained connectors for common ERP, accounting, payroll, identity and telematics systems, and generic connectors for SFTP, SQL and REST. Business includes three active connectors for $490 per month, Enterprise unlimited connectors for $1,200 per month. Name your systems in the [demonstration request](/forms/demo-request) and we will confirm each one.`,
  },
  {
    topic: 'Integration',
    question: 'Does Mobile work without a connection?',
    answer: `Yes. Everything assigned for the next 7 days (14 days on Enterprise) is on the device: work orders, forms, drawings and asset history. Work can be started, recorded and completed offline, and is synchronized at the next connection. Mobile requires iOS 16 or Android 10, or later.`,
  },
  {
    topic: 'Security',
    question: 'Where is our data stored?',
    answer: `Data of US and Canadian customers is stored in two separate data centers in the United States. Enterprise customers may choose the EU region in Frankfurt instead. Data does not leave the chosen region, including backups. It is encrypted with AES-256 at rest and TLS 1.2 or later in transit.`,
  },
  {
    topic: 'Security',
    question: 'Do you have a SOC 2 report?',
    answer: `Yes. An independent firm audits us each year against the SOC 2 trust services criteria for security, availability and confidentiality (Type II). The report is released under a non-disclosure agreement; please use the [request for security documents](/forms/security-review).`,
  },
  {
    topic: 'Security',
    question: 'Do you support single sign-on?',
    answer: `Yes. Business and Enterprise support SAML 2.0 and OpenID Connect with any compliant identity provider. Enterprise adds SCIM 2.0 for automatic provisioning and removal of users. Team users sign in with a password and mandatory second factor.`,
  },
  {
    topic: 'Support',
    question: 'What are your hours, and how do I reach support?',
    answer: `The office and standard support are open Monday to Friday, 8:00 to 18:00 Central Time, except US federal holidays: +1 512 555 0148, support@celersoft.example, or a [support ticket](/forms/support-ticket). Customers with Premium Support reach an engineer for Priority 1 incidents at any hour on +1 512 555 0191.`,
  },
  {
    topic: 'Support',
    question: 'How quickly does support respond?',
    answer: `Standard support responds to Priority 1 within 4 business hours, Priority 2 within 1 business day and Priority 3 within 2 business days. [Premium Support](/products/premium-support) shortens Priority 1 to 1 hour (Business, $800 per month) or 30 minutes (Enterprise, $2,500 per month), 24 hours a day.`,
  },
  {
    topic: 'Support',
    question: 'How often do you release new versions?',
    answer: `Four feature releases a year, announced 30 days ahead in the [release notes](/posts), and corrections as needed. Updates are installed without an interruption. API versions remain supported for at least 18 months after their successor appears.`,
  },
]
