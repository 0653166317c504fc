import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const docsSecurity: TemplatePart<'pages'>[number] = {
  slug: 'docs-security',
  title: 'Documentation: Security controls',
  description: 'Authentication, authorization, tenant isolation, encryption, audit log, backup, deletion and mobile device controls in Celersoft.',
  image: 'docs-access',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Documentation / Security controls',
      heading: 'Security controls, described for engineers',
      text: 'This page answers most of a security questionnaire. For attestations and contracts, see Security and trust.',
      layout: 'plain',
      actions: [
        { label: 'Security and trust', href: '/security' },
        { label: 'Back to the overview', href: '/docs', style: 'secondary' },
      ],
    },
    {
      blockType: 'richText',
      content: `## Authentication

Team users sign in with a password and a mandatory second factor: a passkey or a time-based one-time code. SMS codes are not offered. Passwords have at least 12 characters, are checked against known breached passwords, and are stored with Argon2id.

Business and Enterprise connect an identity provider by **SAML 2.0** or **OpenID Connect**. Once the connection is verified, password sign-in can be disabled for everyone except two named recovery accounts. Enterprise adds **SCIM 2.0**; a user who is removed in the directory loses all sessions within five minutes.

## Authorization

Permissions are granted by role within a scope: company, territory, client or site. A request is allowed only if a rule permits it; there is no “deny” rule that someone could forget. Planners do not see wages, technicians do not see other technicians’ positions, and files inherit the permissions of the record they belong to.`,
    },
    { blockType: 'image', image: 'docs-access', caption: 'Identity provider, session, role and scope are each checked on every request.', width: 'wide' },
    {
      blockType: 'richText',
      content: `## Tenant isolation

Each customer’s rows carry a tenant identifier that is enforced by row-level security in the database, independent of the application code. Files are stored under separate prefixes with separate keys. Automated tests try to read one tenant’s canary records from another on every build.

## Encryption and keys

Data in transit uses TLS 1.2 or 1.3 with forward secrecy. Data at rest, including backups and search indexes, uses AES-256. Data keys are unique to each tenant and wrapped by a master key in a hardware security module. With customer-managed keys (Enterprise), the master key stays in your own key service; if you revoke it, your data becomes unreadable within 15 minutes.

## Audit log

The log records sign-ins, changes of permission, each change to a record, and each read of a sensitive record. Every entry contains the hash of the previous one; the current hash is published to a separate account each hour. Entries cannot be altered or removed by any administrator, ours included. Retention is 90 days, 2 years or 7 years by plan, and the log can be streamed to your own SIEM on Enterprise.`,
    },
    {
      blockType: 'table',
      heading: 'Backup and recovery',
      columns: ['Measure', 'Value', 'How it is verified'],
      rows: [
        ['Recovery point objective', '5 minutes', 'Continuous archiving, lag alarm at 2 minutes'],
        ['Recovery time objective', '4 hours', 'Full exercise twice a year, report available'],
        ['Backup retention', '35 days', 'Daily restore of a random tenant into isolation'],
        ['Second location', 'Same region, separate data center', 'Automatic failover test each quarter'],
        ['Deletion after contract end', '90 days, backups a further 35', 'Certificate on request'],
      ],
    },
    {
      blockType: 'features',
      heading: 'Mobile devices',
      text: 'A device leaves the building every day, and some do not return.',
      layout: 'grid',
      items: [
        { icon: 'smartphone', title: 'Encrypted store', text: 'The local database is encrypted with a key held in the device’s secure hardware.' },
        { icon: 'scan-face', title: 'Local unlock', text: 'Biometric or PIN after a period you set. Ten failed attempts erase the local store.' },
        { icon: 'wifi-off', title: 'Bounded offline time', text: 'Without contact for the offline window, the application locks until it can verify the account.' },
        { icon: 'trash-2', title: 'Remote erase', text: 'An administrator can erase Celersoft data from a device without touching anything else on it.' },
      ],
    },
    {
      blockType: 'richText',
      content: `## Development and operation

Every change is reviewed by a second engineer, tested, and deployed by a pipeline; no one edits production by hand. Dependencies are scanned daily, and critical corrections are installed within 7 days. Production access by staff requires a ticket, an approval and a hardware key, expires after four hours, and appears in the customer’s own audit log.

## What you configure

Security is shared. The following are in your hands: who is an administrator, whether single sign-on is enforced, how long sessions last, which API clients exist and with which scopes, and how long each type of record is kept. The **Security review** screen lists settings that are weaker than we recommend.`,
    },
    {
      blockType: 'callToAction',
      heading: 'Need it in your own questionnaire?',
      text: 'Send the file. The security team returns it completed, usually within two business days.',
      actions: [{ label: 'Request security documents', href: '/forms/security-review' }],
    },
  ],
}
