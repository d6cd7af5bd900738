/** What is told of the place under the cursor: what is wrong there, the item that is meant, the field. */
import type { Hover } from 'vscode-languageserver'
import type { Finding } from '../diagnostics/finding.ts'
import { aboutField } from '../language/about-field.ts'
import { spoken } from '../language/own-word.ts'
import { wordsIn } from '../language/words.ts'
import { ruleBook } from '../masterplan.ts'
import { nameIn } from '../plan/names.ts'
import type { FoundItem } from '../workspace/named/find-item.ts'
import type { Workspace } from '../workspace/open.ts'
import type { Text } from './convert.ts'
import type { Cursor } from './cursor.ts'
import { itemUnder } from './named.ts'
import type { Given } from './session.ts'

export function hoverAt(
  workspace: Workspace,
  text: Text,
  cursor: Cursor,
  findings: readonly Finding[],
  { language }: Given,
): Hover | null {
  const { file, at, range, word, path } = cursor
  const found = findings.filter((f) => f.file === file && f.start.offset <= at && at <= f.end.offset)
  const { config } = workspace.set.plans
  const item = itemUnder(workspace, cursor)
  const field = path === null ? null : aboutField(word, path.at(-1) ?? '', language, config)
  const rule =
    path?.at(-1) === 'regels'
      ? spoken(ruleBook(language), config.ownWord, language).find(({ id }) => id === word)
      : undefined
  const told = [
    ...found.map(
      ({ ruleId, reason, why, mend }) => `**${ruleId}**: ${escaped(reason)}\n\n${escaped(why)}\n\n*${escaped(mend)}*`,
    ),
    ...(item ? [itemTold(workspace, item, language)] : []),
    ...(rule ? [`**${rule.id}**: ${escaped(rule.title)}\n\n${escaped(rule.why)}`] : []),
    ...(field !== null && !item ? [`\`${word}\`: ${escaped(field)}`] : []),
  ]
  if (told.length === 0) return null
  return { contents: { kind: 'markdown', value: told.join('\n\n---\n\n') }, range: text.range(range) }
}

function itemTold({ set }: Workspace, { item, theme, kring }: FoundItem, language: Given['language']): string {
  const words = wordsIn(language, set.plans.config)
  const { config } = set.plans
  const state = item.kind === 'project' && item.phase ? [words.phases[item.phase]] : []
  const signal = item.kind === 'project' && item.signal ? [words.signals[item.signal]] : []
  const where = `${nameIn(config.kringen, kring.slug)}, ${nameIn(config.themes, theme.slug)}`
  const [first = ''] = item.prose.trim().split(/\n\s*\n/)
  return [`**${escaped(item.title)}** \`${item.key}\``, [where, ...state, ...signal].join(' · '), escaped(first)]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** A plan's own text: shown as it was typed, and no picture or link of it is fetched by an editor. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>!#|~]/g, '\\$&')
