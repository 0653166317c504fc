import { readFile } from 'node:fs/promises'
import type { Locator } from 'playwright-core'

/** Answers by the name of the question. A file is a PDF under the name given. */
export type Answers = Record<string, string>

const paper = 'tenants/justice-advocacy/media/doc-repair-letter.pdf'

const give = async (form: Locator, name: string, answer: string) => {
  const control = form.locator(`[name="${name}"]`).first()
  const kind = await control.evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase()))
  if (kind === 'select') await control.selectOption(answer)
  else if (kind === 'radio') await form.locator(`[name="${name}"][value="${answer}"]`).check()
  else if (kind === 'checkbox') await control.check()
  else if (kind === 'file') await control.setInputFiles({ name: answer, mimeType: 'application/pdf', buffer: await readFile(paper) })
  else await control.fill(answer)
}

/** Fills what can be seen of a form. */
export const fillForm = async (form: Locator, answers: Answers): Promise<void> => {
  for (const [name, answer] of Object.entries(answers)) if (await form.locator(`[name="${name}"]`).first().isVisible()) await give(form, name, answer)
}

/** Goes through a form of several steps as a person with JavaScript does, and sends it. */
export const walkForm = async (form: Locator, answers: Answers): Promise<number> => {
  for (let step = 1; step < 12; step++) {
    await fillForm(form, answers)
    const next = form.locator('[data-form=next]')
    if (!(await next.isVisible())) {
      await form.locator('[data-form=send]').click()
      return step
    }
    await next.click()
  }
  throw new Error('the form does not end')
}
