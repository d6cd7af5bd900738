/** The news of the time since an earlier moment, in a few lines for members: what was finished, decided and moved. */
import type { PhrasingContent, RootContent } from 'mdast'
import { list, strong, text } from '../../document/nodes.ts'
import { finishedSince } from '../../history/finished.ts'
import { nameIn } from '../../plan/names.ts'
import { titleLink } from '../anchors.ts'
import { namesOf } from '../changes/names.ts'
import { quoted } from '../prose.ts'
import type { SinceView } from '../since.ts'
import type { Scribe } from './scribe.ts'

/** Of each kind of news so many lines, the latest: a sheet is short. */
const MOST = 3

/** The news of one kring; nothing where there is none. */
export function newsOf(since: SinceView, kring: string, scribe: Scribe): RootContent[] {
  const lines = [...finished(since, kring, scribe), ...decided(since, kring, scribe), ...moved(since, kring, scribe)]
  return lines.length === 0 ? [] : [list(lines)]
}

function finished({ matches }: SinceView, kring: string, { words, numbers }: Scribe): PhrasingContent[][] {
  return finishedSince(matches)
    .filter((one) => one.kring === kring)
    .map(({ project: { key, title, journal, decisions } }) => {
      const last =
        [...journal, ...decisions]
          .map(({ date }) => date)
          .sort()
          .at(-1) ?? ''
      return { key, title, last }
    })
    .sort((a, b) => (a.last < b.last ? 1 : -1))
    .slice(0, MOST)
    .map(({ key, title, last }) => [
      strong(`${words.since.finished}:`),
      text(' '),
      titleLink(key, title),
      text(last === '' ? '' : ` (${words.since.latest} ${numbers.date(last)})`),
    ])
}

function decided({ changes }: SinceView, kring: string, { words, numbers }: Scribe): PhrasingContent[][] {
  return changes.items
    .flatMap(({ after, facts }) =>
      after?.kring === kring
        ? facts.flatMap((fact) =>
            fact.fact === 'decision' && fact.change.what === 'added' ? [{ ...after, line: fact.change.line }] : [],
          )
        : [],
    )
    .sort((a, b) => (a.line.date < b.line.date ? 1 : -1))
    .slice(0, MOST)
    .map(({ key, title, line }) => [
      strong(`${words.since.decided}:`),
      text(' '),
      titleLink(key, title),
      text(` (${numbers.date(line.date)}${line.forum === null ? '' : `, ${line.forum}`}): ${quoted(line.text, 200)}`),
    ])
}

function moved({ changes, before, after }: SinceView, kring: string, { words }: Scribe): PhrasingContent[][] {
  const { themes } = namesOf(before, after).config
  return changes.consequences.themes
    .filter((move) => move.kring === kring && move.to !== null)
    .sort((a, b) => (a.to ?? 0) - (b.to ?? 0))
    .slice(0, MOST)
    .map(({ theme, from, to }) => [
      strong(`${words.since.moved}:`),
      text(` ${words.changes.move(nameIn(themes, theme), from, to)}`),
    ])
}
