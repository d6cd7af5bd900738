/** What changed, in words: a sentence per fact, without its subject and without a full stop. */

import { oneLine } from '../../diagnostics/safe.ts'
import type { ItemFact } from '../../history/compare.ts'
import type { Fact } from '../../history/frame-fact.ts'
import type { DatedLine, LineChange } from '../../history/lines.ts'
import type { Words } from '../../language/en/words.ts'
import type { Language } from '../../language/language.ts'
import { type Numbers, numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, Phase } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import { quoted } from '../prose.ts'
import { answerTurn, askTurn } from '../replies.ts'
import { criterionName, listNames, type Names, placeName } from './names.ts'
import { slipped } from './say-dates.ts'
import { leaders, moneyLine } from './say-money.ts'
import { frameDated, taskLine } from './say-tasks.ts'

/** What changed of an item, such as `van verkenning naar voorbereiding`. */
export function factLine(fact: ItemFact, names: Names, language: Language): string {
  const { config, earlier } = names
  const words = wordsIn(language, config)
  const numbers = numbersIn(language)
  const say = words.facts.fact
  switch (fact.fact) {
    case 'id':
      return say.id(fact.from, fact.to)
    case 'title':
      return say.title(quoted(fact.from))
    case 'place':
      return say.place(placeName(fact.from, fact.to, earlier), placeName(fact.to, fact.from, config))
    case 'prose':
      return say.prose
    case 'phase':
      return phased(fact, words)
    case 'signal':
      return say.signal(fact.from && words.signals[fact.from], fact.to && words.signals[fact.to])
    case 'explanation':
      return say.explanation(fact.to && quote(fact.to))
    case 'lead':
      return say.lead(leaders(fact.from, config), leaders(fact.to, config))
    case 'question':
      if (fact.to === null) return say.questionGone
      return fact.from === null ? say.questionFound(quote(fact.to)) : say.questionChanged(quote(fact.to))
    case 'start':
    case 'end':
      return slipped(fact, words, numbers)
    case 'review':
    case 'decideBy':
      return say[fact.fact](fact.from && numbers.date(fact.from), fact.to && numbers.date(fact.to))
    case 'cost':
    case 'funding':
    case 'spent':
    case 'unknown':
    case 'inapplicable':
      return moneyLine(fact, config, { words, numbers })
    case 'support':
      return say.support(number(fact.from), number(fact.to))
    case 'score':
      return say.score(criterionName(fact.criterion, config), number(fact.from), number(fact.to))
    case 'certainty':
      return say.certainty(fact.from && words.certainty[fact.from], fact.to && words.certainty[fact.to])
    case 'answer':
      return answerTurn(fact, words.replies, numbers)
    case 'ask':
      return askTurn(fact, nameIn(config.partners, fact.partner), words.replies, numbers)
    case 'whys':
      return sentences([
        fact.added.length > 0 && say.whysAdded(fact.added.map((line) => quote(lastStep(line))).join(', ')),
        fact.gone.length > 0 && say.whysGone(fact.gone.length),
      ])
    case 'journal':
    case 'decision':
      return dated(fact.fact, fact.change, words, numbers)
    case 'milestone':
    case 'action':
      return taskLine(fact, words, numbers)
    case 'result':
      return words.tasks.resultChanged(fact.from && quote(fact.from), fact.to && quote(fact.to))
    default: {
      const nameOf = listNames(fact.fact, names)
      return sentences([
        fact.added.length > 0 && say.joins[fact.fact](numbers.list(fact.added.map(nameOf))),
        fact.gone.length > 0 && say.leaves[fact.fact](numbers.list(fact.gone.map(nameOf))),
      ])
    }
  }
}

/** What changed of a theme or a kring besides its items. */
export function frameLine({ fact, from, to, of }: Fact, config: Config, language: Language): string {
  const words = wordsIn(language, config)
  const { date, exact } = numbersIn(language)
  const { frame, level, noAmbition } = words.facts
  switch (fact) {
    case 'ambition':
    case 'today': {
      const named = (value: string | null): string | null =>
        value === null ? words.openAmbition : value === 'none' ? noAmbition : level(value)
      return frame[fact](named(from), named(to))
    }
    case 'updated':
    case 'review':
    case 'adopted':
      return frame[fact](from && date(from), to && date(to))
    case 'attachments':
      return frame.attachments(from && oneLine(from), to && oneLine(to))
    case 'lead':
      return frame.lead(leaders(from, config), leaders(to, config))
    case 'unknown':
      return words.amounts.becameUnknown(to ?? '')
    case 'known':
      return words.amounts.notUnknown(to ?? '')
    case 'inapplicable':
      return words.amounts.becameInapplicable(to ?? '')
    case 'applies':
      return words.amounts.applies(to ?? '')
    case 'boardPlace':
      return from === to ? frame.boardReason : frame.boardPlace(from, to)
    case 'section':
      return frame.section[from === null ? 'added' : to === null ? 'gone' : 'changed'](quoted(to ?? from ?? ''))
    case 'indicator':
      return frame.indicator(from && quoted(from), to && quoted(to))
    case 'measurement':
    case 'target': {
      const figure = (value: string | null): string | null => value && exact(Number(value))
      return frame[fact](quoted(of?.name ?? ''), of?.year ?? 0, figure(from), figure(to))
    }
    case 'waveNew':
    case 'waveGone':
    case 'waveChanged':
      return frame[fact](of?.year ?? 0)
    case 'journal':
    case 'decision':
      return frameDated(fact, from, to, language)
    case 'intro':
    case 'dot':
    case 'surveyPeriod':
    case 'surveyNew':
    case 'surveyGone':
    case 'surveyChanged':
      return frame[fact]
    case 'folder':
      return frame.folder(from, to)
    case 'title':
    case 'horizon':
    case 'name':
    case 'members':
    case 'areas':
    case 'aliases':
      return frame[fact](from && quoted(from), to && quoted(to))
  }
}

const quote = (text: string): string => `“${quoted(text)}”`
const number = (value: number | null): string | null => (value === null ? null : String(value))
const sentences = (parts: (string | false)[]): string => parts.filter((part) => part !== false).join('; ')

/** The why itself, without the questions above it. */
const lastStep = (line: string): string => line.slice(line.lastIndexOf(' › ') + 1).replace(/^› /, '')

/** A step from phase to phase; where the work stops, or goes on after that, no phase led to the next. */
function phased({ from, to }: Extract<ItemFact, { fact: 'phase' }>, { phases, facts, changes }: Words): string {
  const { stopped, resumed, was } = changes
  const isStop = (of: Phase | null): of is keyof typeof stopped => of !== null && of in stopped
  if (isStop(to)) return was(stopped[to], from && phases[from])
  if (isStop(from) && to !== null) return was(resumed(phases[to]), phases[from])
  return facts.fact.phase(from && phases[from], to && phases[to])
}

function dated(kind: 'journal' | 'decision', change: LineChange, { facts }: Words, { date }: Numbers): string {
  const say = facts.fact
  const { line } = change
  switch (change.what) {
    case 'added':
      return say.lineAdded(date(line.date), line.forum, quoted(line.text))
    case 'gone':
      return say.lineGone(say.line[kind], date(line.date), quote(line.text))
    case 'rewritten': {
      const { was, slip } = change
      if (line.text === was.text) {
        const of = (l: DatedLine): string => `${date(l.date)}${l.forum === null ? '' : ` (${l.forum})`}`
        return say.lineMoved(say.line[kind], of(was), of(line), quote(line.text))
      }
      if (slip) return say.lineSlip(say.line[kind], date(line.date))
      const who = (l: DatedLine): string => (line.forum === was.forum ? '' : `(${l.forum ?? say.noForum}) `)
      const shown = (l: DatedLine): string => `${who(l)}${quote(l.text)}`
      return say.lineRewritten(say.line[kind], date(line.date), shown(line), shown(was))
    }
  }
}
