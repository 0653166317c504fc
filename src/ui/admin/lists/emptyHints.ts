export type Hint = { title: string; text: string; action?: string; other?: { label: string; href: string } }

/** For each list that is still empty: what it is for, one example, and what to press. */
export const emptyHints: Record<string, Hint> = {
  posts: { title: 'Tell people what is new', text: 'A post is a page of news or advice with a date. A good first one answers the question you hear most, for example “How often do I water a barrel cactus?”.', action: 'Write the first post' },
  pages: { title: 'Build your first page', text: 'A page is made of sections: a headline with a picture, products, questions and answers, a form. Give the first one the address “home” and it becomes your front page.', action: 'Build a page' },
  products: { title: 'Put something in the window', text: 'A product needs a name, a picture and one price. Services and downloads are products as well; sizes and colours become variants.', action: 'Add a product' },
  messages: { title: 'Nothing was said yet', text: 'Everything that happens arrives here: questions from the chat, forms, stock running low, posts going online. Open your website and say hello in the chat to see the first one.' },
  forms: { title: 'Ask your visitors something', text: 'A form with name, e-mail and one question is enough for a quote or an appointment. The answers arrive as messages in the department you choose.', action: 'Make a form' },
  media: { title: 'Add your pictures', text: 'Drop pictures or PDF papers here, at most 10 MB each. Say what each one shows: it is read to people who cannot see it, and found by search engines.', action: 'Add a picture' },
  faqs: { title: 'Save yourself the same answer', text: 'Write down a question you hear every week, with your answer. It appears on your website, and your agent answers from it at night.', action: 'Add a question' },
  spaces: { title: 'No space yet', text: 'A space holds the channels of your business. One is enough for most.', action: 'Add a space' },
  channels: { title: 'No channel yet', text: 'A channel is one ordered talk: your team’s, or that of one visitor. Visitors’ channels appear by themselves with their first question.', action: 'Add a channel' },
  visitors: { title: 'Nobody wrote to you yet', text: 'Who asks in the chat or sends a form appears here, with name and e-mail once they are given.', other: { label: 'Conversations', href: '/admin/conversations' } },
  agents: { title: 'Hire your first agent', text: 'An agent answers in your chat when nobody is there. Give it a name, a greeting, and the rules you would give a new colleague.', action: 'Add an agent' },
  'form-submissions': { title: 'No answers yet', text: 'What visitors fill into your forms is kept here, word for word.', other: { label: 'Look at your forms', href: '/admin/collections/forms' } },
  users: { title: 'Only you so far', text: 'The people who may sign in here. Ask the platform’s staff to add a colleague.' },
  tenants: { title: 'No business yet', text: 'Bring the first one online from a template with the command “spaces provision”.' },
}
