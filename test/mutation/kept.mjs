// How Stryker runs the tests of a slice: loaded once and kept, so that a mutant costs what its tests cost and not what starting does. A mutant
// that counts while the program is loaded gets a fresh one. Tests that need more than this has (git, a mock) or take long are left out, and said.
// What the program remembers from one run to the next (`ranking/plans/remembered.ts`) isn't made again, so a mutant in there may look alive.
import { relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, determineHitLimitReached, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'

/** Stryker calls it a loop when a place is passed a hundred times as often as without the mutant; four times is enough here. */
const LESS = 25
/** Longer than this for one test is too long to run for each mutant, in milliseconds. */
const LONGEST = 2_000
const NAMESPACE = '__stryker__'

create.inject = [commonTokens.logger]
function create(log) {
  globalThis[NAMESPACE] ??= {}
  const told = globalThis[NAMESPACE]
  let loaded = null
  let times = 0
  const took = new Map()
  const leftOut = new Set()
  const idOf = ({ file, name }) => `${relative(process.cwd(), file)}#${name}`

  async function load() {
    times += 1
    loaded = await import(`${pathToFileURL(resolve('test/mutation/tests.bundle.mjs')).href}?${times}`)
  }

  async function run(ids, stopAtFault) {
    const chosen = loaded
      .found()
      .filter((test) => (ids === undefined || ids.has(idOf(test))) && !leftOut.has(idOf(test)))
      .sort((a, b) => (took.get(idOf(a)) ?? 0) - (took.get(idOf(b)) ?? 0))
    const started = (test) => {
      told.currentTestId = idOf(test)
    }
    const results = await loaded.runTests(chosen, { started, stopAtFault })
    told.currentTestId = undefined
    return results
  }

  const asResult = ({ test, fault, took: ms }) => ({
    id: idOf(test),
    name: test.name,
    fileName: test.file,
    timeSpentMs: ms,
    ...(fault === null ? { status: TestStatus.Success } : { status: TestStatus.Failed, failureMessage: fault }),
  })

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => undefined,
    async dryRun() {
      told.activeMutant = undefined
      await load()
      const results = await run(undefined, false)
      for (const { test, took: ms, fault } of results) {
        took.set(idOf(test), ms)
        if (fault === null && ms <= LONGEST) continue
        leftOut.add(idOf(test))
        log.warn(`Left out: ${idOf(test)}, ${fault ?? `which takes ${Math.round(ms)} ms`}`)
        delete told.mutantCoverage.perTest[idOf(test)]
      }
      const kept = results.filter(({ test }) => !leftOut.has(idOf(test)))
      return { status: DryRunStatus.Complete, tests: kept.map(asResult), mutantCoverage: told.mutantCoverage }
    },
    async mutantRun(options) {
      const { testFilter, activeMutant, mutantActivation, reloadEnvironment } = options
      const hitLimit = options.hitLimit && Math.ceil(options.hitLimit / LESS)
      told.hitCount = hitLimit === undefined ? undefined : 0
      told.hitLimit = hitLimit
      told.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined
      if (loaded === null || reloadEnvironment) await load()
      told.activeMutant = activeMutant.id
      const results = await run(testFilter && new Set(testFilter), true)
      const over = determineHitLimitReached(told.hitCount, hitLimit)
      told.activeMutant = undefined
      const fault = results.find((result) => result.fault !== null)
      if (over === undefined && fault && !reloadEnvironment) {
        // What failed has to hold without the mutant, or an earlier one left something behind.
        told.hitCount = undefined
        const [sound] = await run(new Set([idOf(fault.test)]), true)
        if (sound?.fault !== null) {
          await load()
          return this.mutantRun({ ...options, reloadEnvironment: true })
        }
      }
      return toMutantRunResult(over ?? { status: DryRunStatus.Complete, tests: results.map(asResult) })
    },
  }
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'kept', create)]
