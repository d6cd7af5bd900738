/** `report --open`: opens what was written where somebody sits at this computer, and says so where it doesn't. */
import { expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { opener } from '../../src/workspace/browse.ts'
import { mini, world } from '../world.ts'

async function opened(
  argv: string[],
  options: Parameters<typeof world>[1],
  browse: () => Promise<boolean> | undefined = () => undefined,
) {
  const at = world(mini(), options)
  const asked: string[] = []
  const user = {
    ...at.host.user,
    browse: (target: string) => {
      asked.push(target)
      return browse()
    },
  }
  const code = await run({ ...at.host, user }, ['report', 'noord', '--open', ...argv])
  return { code, asked, err: at.err }
}

it.each([
  ['html', '/work/reports/noord.html'],
  ['json,txt,html', '/work/reports/noord.html'],
  ['json', '/work/reports/noord.json'],
])('opens %s when it is there', async (format, path) => {
  const { code, asked, err } = await opened(['--format', format], { isTerminal: true })
  expect({ code, asked, err }).toEqual({ code: 0, asked: [path], err: '' })
})

it.each([
  ['without a terminal', { isTerminal: false }],
  ['in CI', { isTerminal: true, env: { CI: 'true' } }],
])('opens nothing %s, and says so', async (_, options) => {
  const { code, asked, err } = await opened([], options)
  expect([code, asked]).toEqual([0, []])
  expect(err).toContain('reports/noord.html is niet geopend')
})

it('says that it can’t where nothing takes it', async () => {
  const { code, err } = await opened([], { isTerminal: true }, async () => false)
  expect(code).toBe(0)
  expect(err).toContain('is hier niet te openen')
})

it('has nothing to open on standard output', async () => {
  const { code, asked, err } = await opened(['--format', 'txt', '-o', '-'], { isTerminal: true })
  expect([code, asked]).toEqual([2, []])
  expect(err).toContain('--open')
})

it('hands the path of a file to no command line', () => {
  expect(opener('win32', 'C:\\a & b\\noord.html')).toEqual(['explorer', 'C:\\a & b\\noord.html'])
})
