type Work = (...given: never[]) => unknown
type Add = (name: string, work?: Work, milliseconds?: number) => void
type Hook = (work: Work, milliseconds?: number) => void
type Registrar = Add & { each: (...table: never[]) => Add; }

/** Three times what a test asks for, and never less than this: a loaded machine is slow, a test that waits in vain waits for ever. Milliseconds. */
const least = 180_000

const limited = (work: Work, stated = 0): Work => (...given) => {
  const most = Math.max(least, 3 * stated)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not finished after ${most / 1_000} s`)), most)
  })
  return Promise.race([Promise.resolve().then(() => work(...given)), late]).finally(() => clearTimeout(timer))
}

const limitedAdd = (add: Add): Add => (name, work, milliseconds) => add(name, work && limited(work, milliseconds), milliseconds)

const limitedTest = (test: Registrar): Registrar =>
  Object.assign(limitedAdd(test), test, { each: (...table: never[]) => limitedAdd(test.each(...table)) })

/** The runner knows no time limits: one test that waits for what never comes would hold up all that follow, and say nothing. */
export default (): void => {
  const globals = globalThis as unknown as Record<'it' | 'test', Registrar> & Record<'beforeAll' | 'beforeEach' | 'afterAll' | 'afterEach', Hook>
  globals.it = limitedTest(globals.it)
  globals.test = limitedTest(globals.test)
  for (const name of ['beforeAll', 'beforeEach', 'afterAll', 'afterEach'] as const) {
    const hook = globals[name]
    globals[name] = (work, milliseconds) => hook(limited(work, milliseconds), milliseconds)
  }
}
