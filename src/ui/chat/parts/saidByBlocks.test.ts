import { saidByBlocks } from './saidByBlocks'

const poll = { blockType: 'poll', question: 'Which day?' }

it('leaves out words that only name the block beneath them, and no others', () => {
  expect(saidByBlocks({ body: 'Poll: Which day?', blocks: [poll] as never })).toBe(true)
  expect(saidByBlocks({ body: 'Invoice: Barrel, 32.00', blocks: [{ blockType: 'notice', heading: 'Invoice: Barrel, 32.00' }] as never })).toBe(true)
  expect(saidByBlocks({ body: 'Pictures', blocks: [{ blockType: 'gallery' }] as never })).toBe(true)
  expect(saidByBlocks({ body: 'Please vote: Which day?', blocks: [poll] as never })).toBe(false)
  expect(saidByBlocks({ body: 'Pictures', blocks: [poll] as never })).toBe(false)
  expect(saidByBlocks({ body: 'Poll: Which day?', blocks: [poll, poll] as never })).toBe(false)
  expect(saidByBlocks({ body: 'Pictures', blocks: [] })).toBe(false)
})
