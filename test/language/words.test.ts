/** The words of both languages: the same keys, and each of them used by the program. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { en } from '../../src/language/en/words.ts'
import { nl } from '../../src/language/nl/words.ts'

/** Every group and word, as the keys that lead to it. */
function pathsIn(words: object, above: readonly string[] = []): string[][] {
  return Object.entries(words).flatMap(([key, value]) => {
    const path = [...above, key]
    const inside = typeof value === 'object' && value !== null && !Array.isArray(value) ? pathsIn(value, path) : []
    return [path, ...inside]
  })
}

it('has the same keys in Dutch and English', () => {
  // What commander calls its titles is English already.
  const keys = (words: object) =>
    pathsIn(words)
      .map((path) => path.join('.'))
      .filter((key) => !/^cli\.titles\./.test(key))
  expect(keys(nl).sort()).toEqual(keys(en).sort())
})

it('uses every word', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/^language\/(nl|en)\//.test(path))
    .map((path) => readFileSync(`src/${path}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))
  const named = files.map((code) => new Set(code.match(/[\p{L}\p{N}_$-]+/gu)))
  // A group that is looked into with a value, as phases are with a phase, has its words used by whatever that value can be.
  const lookedInto = new Set(
    files.flatMap((code) => {
      const names = [...code.matchAll(/([\p{L}\p{N}_$]+)\)?\[[^\]']/gu)].map((m) => m[1] ?? '')
      const short = [...code.matchAll(/(\w+) = [^\n=]*\.(\w+)$/gm)].filter(([, name = '']) => names.includes(name))
      const renamed = [...code.matchAll(/(\w+): (\w+) \}/g)].filter(([, , name = '']) => names.includes(name))
      return [...names, ...short.map((m) => m[2] ?? ''), ...renamed.map((m) => m[1] ?? '')]
    }),
  )
  const unused = pathsIn(en).filter((path) => {
    const [key = '', ...above] = path.toReversed()
    if (lookedInto.has(above[0] ?? '')) return false
    const group = lookedInto.has(above[1] ?? '') ? above[1] : above[0]
    return !named.some((names) => names.has(key) && (group === undefined || names.has(group)))
  })
  expect(unused.map((path) => path.join('.'))).toEqual([])
})
