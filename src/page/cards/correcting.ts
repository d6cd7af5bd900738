/** Corrects a line that was added: its words are changed, or it is taken out, and only while it is what was shown. */
import { asWords } from '../../editing/text/typed-text.ts'
import { asLine } from '../../editing/text/why-line.ts'
import { wordsIn } from '../../language/words.ts'
import { placeOf } from '../../verbs/place-of.ts'
import { refusePersonal } from '../../verbs/set/value.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Doing } from './card.ts'

/** Gives a dated line other words, or takes that of an item out. */
export const correcting =
  (part: 'journal' | 'decisions'): Doing =>
  (_, target, form, pen) => {
    if (target.kind === 'association') return
    const [date, was] = [form.get('dag') ?? '', form.get('was') ?? '']
    const now = asLine(form.get('tekst') ?? '')
    const own = target.kind === 'item' ? target.item : target.kind === 'theme' ? target.theme : target.kring
    const line = own[part].find((one) => one.date === date && asLine(one.text) === asLine(was))
    if (!line) throw new Misuse(bothLanguages((l) => wordsIn(l).page.conflict(null, was, now)))
    if (form.has('weg') && target.kind === 'item') return pen.lineOut(placeOf(target), { part, date, text: line.text })
    if (now === '') throw new Misuse(bothLanguages((l) => wordsIn(l).page.card.noLine))
    refusePersonal(now)
    const file = target.kind === 'kring' ? target.kring.file : target.theme.file
    const place = target.kind === 'item' ? placeOf(target) : null
    const forum = 'forum' in line && line.forum !== null ? ` (${line.forum})` : ''
    const head = `${date}${forum}: `
    try {
      // The same words may stand on another day too.
      pen.reword(file, place, { was: head + line.text, now: head + now })
    } catch (error) {
      if (!(error instanceof Misuse)) throw error
      pen.reword(file, place, { was: line.text, now })
    }
  }

/** Gives a task other words, a day or a doer, or takes it out. */
export const correctingTask =
  (part: 'actions' | 'milestones'): Doing =>
  (_, target, form, pen) => {
    if (target.kind !== 'item') return
    const was = form.get('was') ?? ''
    const tasks = target.item.kind === 'project' ? target.item[part] : []
    const nth = tasks.findIndex(({ text }) => asLine(text) === asLine(was))
    const task = tasks[nth]
    const now = asLine(form.get('tekst') ?? '')
    if (!task) throw new Misuse(bothLanguages((l) => wordsIn(l).page.conflict(null, was, now)))
    if (form.has('weg')) return pen.lineOut(placeOf(target), { part, date: task.date, text: task.text })
    if (now === '') throw new Misuse(bothLanguages((l) => wordsIn(l).page.card.noLine))
    refusePersonal(now)
    pen.task(placeOf(target), part, nth, { ...task, text: now === asLine(task.text) ? task.text : asWords(now) })
  }
