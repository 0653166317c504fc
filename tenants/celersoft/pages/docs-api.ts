import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const docsApi: TemplatePart<'pages'>[number] = {
  slug: 'docs-api',
  title: 'Documentation: API reference',
  description: 'The Celersoft REST API v2: authentication, resources, pagination, idempotency, concurrency, errors, webhooks and limits.',
  image: 'diagram-api',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Documentation / API v2',
      heading: 'A predictable REST API, included in every plan',
      text: 'JSON over HTTPS, OAuth 2.0, cursor pagination, idempotent writes and problem details for errors. The same API serves our own applications.',
      layout: 'plain',
      actions: [
        { label: 'Developer Sandbox', href: '/products/developer-sandbox' },
        { label: 'Back to the overview', href: '/docs', style: 'secondary' },
      ],
    },
    { blockType: 'image', image: 'diagram-api', caption: 'Obtain a token, call the API, receive events: the three exchanges of an integration.', width: 'wide' },
    {
      blockType: 'richText',
      content: `## Base address and authentication

All requests go to \`https://api.celersoft.example/v2\`; the sandbox uses \`https://api.sandbox.celersoft.example/v2\`. Create a client under Settings, API clients, choose its scopes, and exchange its credentials for an access token with the OAuth 2.0 client credentials grant. Tokens are valid for 60 minutes; there is no refresh token, request a new one.

\`\`\`
POST /oauth/token HTTP/1.1
Host: auth.celersoft.example
Authorization: Basic <base64 of client_id:client_secret>
Content-Type: application/x-www-form-urlencoded

grant_type=client_credentials&scope=work-orders:read%20work-orders:write
\`\`\`

Send the token as \`Authorization: Bearer …\`. Requests without TLS 1.2 or later are refused.

## Create a work order

\`\`\`
POST /v2/work-orders HTTP/1.1
Host: api.celersoft.example
Authorization: Bearer eyJhbGciOi…
Idempotency-Key: 0190f2c4-5d1e-7c3a-9b7e-2f4d8a6c1e55
Content-Type: application/json

{
  "external_id": "ERP-448120",
  "site_id": "site_7Qm2",
  "type": "maintenance",
  "required_skills": ["hvac-cooling", "refrigerant-608"],
  "duration_minutes": 90,
  "window": {
    "earliest_local": "2031-03-10T08:00",
    "latest_local": "2031-03-14T17:00",
    "time_zone": "America/Chicago"
  }
}
\`\`\`

The answer is \`201 Created\` with the work order and an \`ETag\`.`,
    },
    {
      blockType: 'table',
      heading: 'Resources',
      columns: ['Resource', 'Path', 'Methods', 'Scope prefix'],
      rows: [
        ['Work orders', '/work-orders', 'GET, POST, PATCH', 'work-orders'],
        ['Appointments', '/appointments', 'GET, POST, PATCH, DELETE', 'schedule'],
        ['Resources and crews', '/resources, /crews', 'GET, POST, PATCH', 'resources'],
        ['Sites and assets', '/sites, /assets', 'GET, POST, PATCH', 'assets'],
        ['Inspections', '/inspections', 'GET', 'inspections'],
        ['Templates', '/templates', 'GET, POST (drafts only)', 'inspections'],
        ['Vehicles and defects', '/vehicles, /defects', 'GET, POST, PATCH', 'fleet'],
        ['Files', '/files', 'GET, POST, PATCH (resumable)', 'files'],
        ['Events', '/events', 'GET', 'events'],
      ],
    },
    {
      blockType: 'richText',
      content: `## Conventions

- **Pagination.** Lists return at most 200 records (\`limit\`, default 50) and a \`next_cursor\`. Pass it as \`cursor\`. A missing \`next_cursor\` means the end.
- **Filtering.** \`updated_since\` takes an RFC 3339 instant and is the right way to synchronize incrementally.
- **Idempotency.** Send an \`Idempotency-Key\` with each POST. For 24 hours the same key returns the first answer. The same key with a different body is refused with 422.
- **Concurrency.** PATCH requires \`If-Match\` with the ETag you read. If the record has changed, the answer is 412 and you read again. A PATCH without the header is answered with 428.
- **Times.** Past instants are RFC 3339 in UTC. Future appointments carry local time and an IANA time zone; [the reason is explained here](/posts/time-zones-and-appointments).
- **Money** is an integer in minor units with an ISO 4217 code.

## Errors

Errors are \`application/problem+json\` as defined in RFC 9457. The \`type\` is stable and may be used in code; the \`detail\` is for people and may change.

\`\`\`
HTTP/1.1 422 Unprocessable Content
Content-Type: application/problem+json

{
  "type": "https://api.celersoft.example/problems/skill-unknown",
  "title": "A required skill does not exist",
  "status": 422,
  "detail": "The skill 'hvac-coolng' is not defined.",
  "pointer": "/required_skills/0",
  "request_id": "req_01J9ZC"
}
\`\`\`

## Webhooks

Business and Enterprise can subscribe to events. Delivery is at least once and not necessarily in order. Answer with any 2xx status within 10 seconds; otherwise the delivery is repeated with growing intervals for 72 hours. Each delivery carries \`Celersoft-Signature: t=<unix time>,v1=<hex>\`, an HMAC-SHA256 of the timestamp, a full stop and the raw body. Reject timestamps older than five minutes. [Our guide to webhook consumers](/posts/reliable-webhook-consumers) contains a complete design.`,
    },
    {
      blockType: 'table',
      heading: 'Limits',
      caption: 'Above the limit the answer is 429 with a Retry-After header in seconds.',
      columns: ['Limit', 'Team', 'Business', 'Enterprise'],
      rows: [
        ['Requests per minute', '120', '600', '1,800'],
        ['Concurrent requests', '4', '16', '48'],
        ['Webhook subscriptions', 'None', '20', '100'],
        ['Events kept for replay', '7 days', '30 days', '90 days'],
        ['Largest file', '100 MB', '100 MB', '500 MB'],
      ],
    },
    { blockType: 'notice', tone: 'info', heading: 'API v1 receives security corrections only', text: 'Version 1 does not know crews and will be switched off 18 months after release 9.4. The migration guide lists every renamed field.', action: { label: 'Read the 9.4 release notes', href: '/posts/release-9-4-crew-scheduling', style: 'secondary' } },
  ],
}
