import { createHash } from 'node:crypto'
import type { File as PayloadFile, Payload, PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { executeOn } from '@/db/executeOn'
import { payloadTransaction } from '@/db/payloadTransaction'
import { SpacesError } from '@/errors/SpacesError'
import { toSpacesError } from '@/errors/toSpacesError'
import { enqueueCalls } from '@/jobs/enqueueCalls'
import type { Execute } from '@/messages/Execute'
import { insertMessages } from '@/messages/insertMessages'
import { jobsForMessage } from '@/messages/jobsForMessage'
import type { NewMessage } from '@/messages/NewMessage'
import { limit } from '@/access/limit'
import { lockChannels } from '@/realtime/writer/lockChannels'
import { ensureVisitor } from '../visitors/ensureVisitor'
import { checkAnswer } from './checkAnswer'
import type { FormShape, Question } from './formShape'
import { formTalk, talkLine } from './formTalk'
import { readForm } from './readForm'

export type UploadedFile = { name: string; type: string; data: Buffer }

export type SubmitFormInput = {
  slug: string
  /** Question name -> answer as text; a ticked box is `true` or `on`. */
  answers: Record<string, string>
  files: Record<string, UploadedFile>
  /** The hidden field that people leave empty. */
  honeypot: string
  /** The block of a message that offered the form, when it was filled in there. */
  blockId?: string | undefined
}

type Context = { payload: Payload; tenantId: string; visitorId: string | null; address: string }

export type SubmitFormResult =
  | { outcome: 'stored'; submissionId: string; confirmation: string }
  | { outcome: 'ignored'; confirmation: string }
  | { outcome: 'invalid'; form: FormShape; errors: Record<string, string> }
  | { outcome: 'too_many'; retryAfterSeconds: number }

const poisoned = new Set(['__proto__', 'constructor', 'prototype'])

const asked = (form: FormShape, answers: Record<string, string>): Question[] =>
  form.steps.flatMap(({ fields }) => fields).filter(({ showWhenField, showWhenEquals }) => {
    if (!showWhenField) return true
    const given = answers[showWhenField] ?? ''
    return showWhenEquals === 'true' ? given === 'true' || given === 'on' : given === showWhenEquals
  })

const errorsOf = (questions: Question[], { answers, files }: SubmitFormInput): Record<string, string> =>
  Object.fromEntries(
    questions.flatMap((question) => {
      const given = question.type === 'file' ? (files[question.name]?.name ?? '') : (answers[question.name] ?? '').trim()
      const fault = checkAnswer(question, given)
      return fault ? [[question.name, fault]] : []
    }),
  )

const shownValue = (question: Question, value: string): string => {
  if (question.type === 'checkbox') return value ? 'Yes' : 'No'
  return question.options.find((option) => option.value === value)?.label ?? value
}

const storeFiles = async (payload: Payload, req: PayloadRequest, tenantId: string, questions: Question[], files: Record<string, UploadedFile>): Promise<string[]> => {
  const ids: string[] = []
  for (const { name, label } of questions.filter(({ type }) => type === 'file')) {
    const file = files[name]
    if (!file || file.data.length === 0) continue
    const upload: PayloadFile = { name: file.name, mimetype: file.type, data: file.data, size: file.data.length }
    const data = { tenant: tenantId, alt: `${label}: ${file.name}`.slice(0, 200), private: true }
    const stored = await payload.create({ collection: 'media', req, file: upload, data }).catch((cause: unknown) => {
      const known = toSpacesError(cause)
      throw known.code === 'invalid_input' ? new SpacesError('unsupported_file', `“${file.name.slice(0, 80)}” cannot be read. Please choose a PNG, JPEG, WebP or GIF picture, or a PDF.`, { cause }) : known
    })
    ids.push(stored.id)
  }
  return ids
}

const senderOf = (answers: { name: string; value: string }[]): string => {
  const find = (pattern: RegExp) => answers.find(({ name, value }) => pattern.test(name) && value)?.value
  const first = find(/^firstName$/i)
  const last = find(/^lastName$/i)
  return (find(/^(name|fullName|yourName|contactName)$/i) ?? (first ? `${first} ${last ?? ''}`.trim() : undefined) ?? find(/email/i) ?? 'A visitor').slice(0, 80)
}

const messageFor = (form: FormShape, channel: { id: string; space_id: string | null }, tenantId: string, visitorId: string | null, submissionId: string, answers: { name: string; label: string; value: string }[]): NewMessage => {
  const summary = answers.filter(({ value }) => value).map(({ label, value }) => `${label}: ${value}`).join('\n')
  return {
    id: uuidv7(), tenantId, channelId: channel.id, spaceId: channel.space_id, threadId: null,
    type: 'customer_inquiry', department: form.department, priority: form.priority, workflow: 'form', customerJourney: form.customerJourney ?? null,
    author: { kind: 'visitor', id: visitorId, name: senderOf(answers) },
    body: `${form.title}\n${summary}`.slice(0, 16_000),
    blocks: [], metadata: { formId: form.id, formSlug: form.slug, submissionId, summary: summary.slice(0, 2_000) },
    clientId: `form:${submissionId}`, visibility: 'private',
  }
}

type Filled = { submissionId: string; answers: { name: string; label: string; value: string }[]; blockId: string | undefined }

/** A message in the department, and where the form was offered in the visitor's conversation, a line there. */
const tell = async (execute: Execute, { tenantId, visitorId }: Pick<Context, 'tenantId' | 'visitorId'>, form: FormShape, { submissionId, answers, blockId }: Filled): Promise<void> => {
  const [channel] = await execute<{ id: string; space_id: string | null }>(`select id, space_id from public.channels where tenant_id = $1 and kind = 'activity' and department::text = $2 limit 1`, [tenantId, form.department])
  if (!channel) throw new Error('the department has no channel')
  const inquiry = messageFor(form, channel, tenantId, visitorId, submissionId, answers)
  const talk = await formTalk(execute, { tenantId, visitorId, formId: form.id, blockId })
  const line = talk && talkLine(talk, { tenantId, form, submissionId, sender: inquiry.author.name })
  // Locked in the writer's order, so that neither waits for the other.
  await lockChannels(execute, [tenantId], [channel.id, ...(talk ? [talk.id] : [])])
  await insertMessages(execute, [inquiry, ...(line ? [line] : [])])
  if (talk && line) await enqueueCalls(execute, jobsForMessage(line, talk))
}

const store = ({ payload, tenantId, visitorId }: Context, form: FormShape, questions: Question[], input: SubmitFormInput, idempotencyKey: string): Promise<string> =>
  payloadTransaction(payload, { actor: { kind: 'visitor', id: visitorId, name: 'Visitor' } }, async (req) => {
    const execute = await executeOn(req)
    await execute('select pg_advisory_xact_lock(hashtextextended($1, 0))', [idempotencyKey])
    const [known] = await execute<{ id: string }>('select id from public.form_submissions where tenant_id = $1 and idempotency_key = $2', [tenantId, idempotencyKey])
    if (known) return known.id
    // Who only opened the chat has a session and no row yet.
    if (visitorId) await ensureVisitor(execute, { tenantId, visitorId })
    const answers = questions.filter(({ type }) => type !== 'file').map((question) => ({ name: question.name, label: question.label, value: shownValue(question, (input.answers[question.name] ?? '').trim()) }))
    const files = await storeFiles(payload, req, tenantId, questions, input.files)
    const submission = await payload.create({ collection: 'form-submissions', req, data: { tenant: tenantId, form: form.id, summary: `${form.title}: ${senderOf(answers)}`.slice(0, 200), answers, files, visitor: visitorId, idempotencyKey } })
    await tell(execute, { tenantId, visitorId }, form, { submissionId: submission.id, answers, blockId: input.blockId })
    return submission.id
  })

/**
 * Stores a visitor's answers and tells the department, and the conversation in which the form was offered, in one transaction. The same answers from the same address
 * within two minutes count once. @throws SpacesError `not_found` for a form that is not published, upload errors by code.
 */
export const submitForm = async ({ ctx, input }: { ctx: Context; input: SubmitFormInput }): Promise<SubmitFormResult> => {
  const form = await readForm(ctx.tenantId, input.slug)
  if (!form) throw new SpacesError('not_found', 'This form is no longer here.')
  if (Object.keys(input.answers).some((name) => poisoned.has(name))) throw new SpacesError('malformed')
  if (input.honeypot !== '') return { outcome: 'ignored', confirmation: form.confirmation }
  const wait = await limit([{ key: `form:${ctx.tenantId}:${ctx.address}`, most: 20, seconds: 600 }])
  if (wait) return { outcome: 'too_many', retryAfterSeconds: wait }
  const questions = asked(form, input.answers)
  const errors = errorsOf(questions, input)
  if (Object.keys(errors).length > 0) return { outcome: 'invalid', form, errors }
  const window = Math.floor(Date.now() / 120_000)
  const key = createHash('sha256').update(JSON.stringify([ctx.tenantId, form.id, ctx.address, window, input.answers])).digest('base64url')
  return { outcome: 'stored', submissionId: await store(ctx, form, questions, input, key), confirmation: form.confirmation }
}
