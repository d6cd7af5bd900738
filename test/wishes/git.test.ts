/** The words of members and git: nothing of them is taken, also by `git add`, until a wish is accepted; and undo brings it back to the queue. */
import { afterAll, expect, it } from 'vitest'
import { repository } from '../repository.ts'
import { mini } from '../world.ts'

const there = repository()
afterAll(() => there.drop())

it('the queue stays out of git, an accepted wish doesn’t, and undo lets it wait again', async () => {
  for (const [path, content] of Object.entries(mini())) if (content !== null) there.put(`plans/${path}`, content)
  there.commit('Begin')
  there.put('.git/form.csv', 'Uw wens;Thema\nSamen de daken vol;Energie\nMinder regen;Water\n')
  const run = there.at('plans')
  expect(await run('wishes', 'import', '../.git/form.csv', '--kring', 'noord')).toMatchObject({ code: 0 })
  there.git('add', '--all')
  expect(there.git('status', '--porcelain')).toBe('')
  await run('wishes', 'drop', '2')
  await run('wishes', 'accept', '1', '--write')
  expect(there.git('status', '--porcelain').trim()).toBe('M plans/noord/energie.md')
  expect((await run('wishes', '--json')).out).not.toContain('Samen de daken vol')
  await run('undo', '--write')
  expect(there.git('status', '--porcelain')).toBe('')
  expect((await run('wishes', '--json')).out).toContain('Samen de daken vol')
})
