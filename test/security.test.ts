/** SECURITY.md names a test for each promise: every one of them is there, by that name. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const page = readFileSync('SECURITY.md', 'utf8')
const rows = [...page.matchAll(/^\| ([^|]+) \| (`test\/[^|]+) \|$/gm)].map(([, promise = '', held = '']) => ({
  promise,
  held,
}))

it('promises something', () => expect(rows.length).toBeGreaterThan(10))

it.each(rows)('$promise', ({ held }) => {
  for (const part of held.split('; ')) {
    const [, path = '', names = ''] = /^`(test\/[\w/.-]+)`: (.+)$/.exec(part) ?? []
    expect(existsSync(path), part).toBe(true)
    const text = readFileSync(path, 'utf8')
    const named = [...names.matchAll(/"([^"]+)"/g)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(0)
    for (const name of named)
      expect(text, path).toMatch(new RegExp(`\\(\\s*'${name?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`))
  }
})
