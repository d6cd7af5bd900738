// Stands in for vitest while mutants are tried: the same words to write a test with, and a list of tests that can be run one by one, many times.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
chai.use((_, { addMethod }) => {
  addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', function (path) {
    expect(this._obj).toBe(readFileSync(join(dirname(running.file), path), 'utf8'))
  })
})

export const expect = (value, message) => chai.expect(value, message)
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT])
setState({ assertionCalls: 0 }, expect)
chai.expect.extend(expect, customMatchers)

/** Of every property a hundredth. */
export const inject = () => 0.01

/** Tests by the file that they stand in; a suite is what its hooks are for. */
const tests = []
let suite = null
let running = null

/** Takes down the tests of a file while it is read. */
export async function reading(file, load) {
  suite = { file, name: '', above: null, before: [], beforeEach: [], afterEach: [], after: [] }
  await load()
}

export const found = () => tests

const list = (each) => each.map((of) => (Array.isArray(of) ? of : [of]))
const shown = (value) => (typeof value === 'object' ? JSON.stringify(value) : String(value))
/** The name of one of a table; a number makes each different, which is all that a name is for here. */
const named = (name, of, at) => `${String(name).replace(/%[a-z]/g, () => shown(of[0]).slice(0, 40))} ${at}`

/** `it` and `describe` have the same turns of phrase. */
function phrase(add) {
  const say = (name, ...rest) => add(name, rest.find((part) => typeof part === 'function') ?? (() => undefined))
  say.each =
    (...table) =>
    (name, body) => {
      for (const [at, of] of list(table[0]).entries()) add(named(name, of, at), () => body(...of))
    }
  say.skip = () => undefined
  say.skipIf = (skip) => (skip ? say.skip : say)
  say.runIf = (run) => (run ? say : say.skip)
  return say
}

export const it = phrase((name, body) =>
  tests.push({ file: suite.file, name: `${suite.name} ${name}`.trim(), body, suite }),
)
export { it as test }
export const describe = phrase((name, body) => {
  const above = suite
  suite = {
    file: above.file,
    name: `${above.name} ${name}`.trim(),
    above,
    before: [],
    beforeEach: [],
    afterEach: [],
    after: [],
  }
  body()
  suite = above
})
const hook = (key) => (body) => suite[key].push(body)
export const beforeAll = hook('before')
export const beforeEach = hook('beforeEach')
export const afterEach = hook('afterEach')
export const afterAll = hook('after')
export const vi = {}

/** Milliseconds of processor time, which say the same on a busy machine. */
function spent(start) {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const above = (of) => (of === null ? [] : [...above(of.above), of])

/** Runs tests one after another until one fails; tells of each what was wrong with it, if anything, and how long it took. */
export async function runTests(chosen, { started, stopAtFault }) {
  const begun = new Set()
  const results = []
  for (const test of chosen) {
    running = test
    const suites = above(test.suite)
    const start = process.cpuUsage()
    let fault = null
    started(test)
    try {
      for (const one of suites)
        if (!begun.has(one)) {
          begun.add(one)
          for (const body of one.before) await body()
        }
      for (const one of suites) for (const body of one.beforeEach) await body()
      await test.body()
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error)
    }
    for (const one of suites) for (const body of one.afterEach) await body()
    results.push({ test, fault, took: spent(start) })
    if (fault !== null && stopAtFault) break
  }
  for (const one of begun) for (const body of one.after) await body()
  return results
}
