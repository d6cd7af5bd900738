// A workspace of any size, made of the sample: each group is the four kringen again, under ids and titles of its own.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** How many files one group adds: four kringen, their pages, themes and ballots. */
export const GROUP = filesOf('plans').length

/** Writes `groups` times the sample into a folder, whose `faulty` first theme files each have a mistake. */
export function writeCorpus(folder, groups, faulty = 0) {
  const attached = filesOf('plans', /\/bijlagen\/.*\.\w+$/)
  const texts = filesOf('plans').map((path) => [path, readFileSync(join('plans', path), 'utf8')])
  const kringen = [...new Set(texts.map(([path]) => path.split('/')[0]))]
  const config = readFileSync('plans/masterplan.yaml', 'utf8')
  const [head, entries, tail] = partsOf(config)
  const ids = texts.flatMap(([, text]) => [...text.matchAll(/\{#([a-z0-9-]+)\}/g)].map(([, id]) => id))
  const named = new RegExp(
    `(?<![\\w-])(?:${[...new Set(ids)].sort((a, b) => b.length - a.length).join('|')})(?![\\w-])`,
    'g',
  )
  const folders = new RegExp(`(?<![\\w-])(?:${kringen.join('|')})(?=/)|(?<=^kring: ).+`, 'gm')
  mkdirSync(folder, { recursive: true })
  const lists = Array.from({ length: groups }, (_, group) => entriesOf(entries, group))
  // No fund could pay for all of it.
  const rest = groups === 1 ? tail : tail.replace(/, plafond: \{[^}]*\}/g, '')
  writeFileSync(join(folder, 'masterplan.yaml'), `${head}${lists.join('')}${rest}`)
  let wrong = 0
  for (let group = 0; group < groups; group++) {
    const own = (name) => (group === 0 ? name : `${name}-${group}`)
    for (const kring of kringen) mkdirSync(join(folder, own(kring)), { recursive: true })
    for (const path of attached) {
      const [name, ...rest] = path.split('/')
      const to = join(folder, own(name), ...rest)
      mkdirSync(dirname(to), { recursive: true })
      copyFileSync(join('plans', path), to)
    }
    for (const [path, text] of texts) {
      const [, front, body] = /^(---\n.*?\n---\n)?(.*)$/s.exec(text)
      const facts = (front ?? '').replace(folders, own).replace(named, own)
      const prose = body
        .replace(
          /^(#{1,3} )(.*?)( \{#.*\})?$/gm,
          (_, marks, title, id = '') => `${marks}${group === 0 || marks === '## ' ? title : `${title} ${group}`}${id}`,
        )
        .replace(/(\{#|\.md#)([a-z0-9-]+)/g, (_, mark, id) => mark + own(id))
        .replace(/\.\.\/([a-z-]+)\//g, (_, name) => `../${own(name)}/`)
      const mistake = front?.startsWith('---\nthema: ') && wrong < faulty
      if (mistake) wrong++
      const [name, ...rest] = path.split('/')
      writeFileSync(
        join(folder, own(name), ...rest),
        path.endsWith('.csv') ? text : (mistake ? facts.replace(/\n---\n$/, '\nambitei: 3\n---\n') : facts) + prose,
      )
    }
  }
  return folder
}

function filesOf(folder, which = /\/.*\.(md|csv)$/) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => which.test(path))
    .sort()
}

/** `masterplan.yaml` up to its kringen, those, and the rest. */
function partsOf(config) {
  const [, head, entries, tail] = /^(.*\nkringen:\n)((?: [^\n]*\n)+)(.*)$/s.exec(config)
  return [head, entries, tail]
}

/** The kringen of one group, under names of their own. */
function entriesOf(entries, group) {
  if (group === 0) return entries
  return entries
    .replace(/^ {2}([a-z-]+):$/gm, `  $1-${group}:`)
    .replace(/^( {4}naam: .*)$/gm, `$1 ${group}`)
    .replace(
      /^( {4}aliassen: \[)(.*)\]$/gm,
      (_, start, names) =>
        `${start}${names
          .split(', ')
          .map((name) => `${name} ${group}`)
          .join(', ')}]`,
    )
}
