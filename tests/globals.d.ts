type Jest = typeof import('@jest/globals')

declare global {
  const describe: Jest['describe']
  const it: Jest['it']
  const test: Jest['test']
  const expect: Jest['expect']
  const beforeAll: Jest['beforeAll']
  const afterAll: Jest['afterAll']
  const beforeEach: Jest['beforeEach']
  const afterEach: Jest['afterEach']
}

export {}
