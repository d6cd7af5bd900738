/** Answers where there may be no plan yet: begins one, and from then on all that is asked is of its pages. */
import { isLanguage, type Language } from '../language/language.ts'
import { wordsIn } from '../language/words.ts'
import { ready, write } from '../starting/begin.ts'
import { type Opening, openingAt } from '../starting/opening.ts'
import { surroundingsOf } from '../starting/repository.ts'
import type { Host } from '../workspace/host.ts'
import { Misuse } from '../workspace/misuse.ts'
import { answersIn } from './beginning.ts'
import { type Answer, type Answering, onwards, type Question } from './exchange.ts'
import { Notices } from './notices.ts'
import type { Desk } from './room.ts'
import { beginPage, elsewherePage, fullPage } from './screens/begin.ts'
import { asset } from './site.ts'

/** Where is looked for a plan, and who answers for it once it is there. */
export interface Threshold extends Pick<Desk, 'language' | 'today'> {
  host(): Host
  /** The folder that was asked for. */
  asked: string | undefined
  /** The pages of the plans in a folder; they say what `notices` has to tell. */
  pagesOf(root: string, language: Language, notices: Notices): Promise<Answering>
}

export function threshold({ host, asked, language: usual, today, pagesOf }: Threshold): Answering {
  const notices = new Notices()
  let pages: Answering | null = null
  let last: Promise<unknown> = Promise.resolve()

  const enter = async (root: string, language: Language, said: string | null): Promise<Answer> => {
    pages = await pagesOf(root, language, notices)
    return onwards(said === null ? '/' : notices.add('/', said))
  }

  const begun = async (at: Opening & { kind: 'free' }, { form }: Question, language: Language): Promise<Answer> => {
    const { answers, refused } = answersIn(form, language)
    const { init, threshold: say } = wordsIn(language)
    const shown = (stop: string | null): Answer =>
      beginPage(at, language, { form, refused: stop === null ? new Map() : refused, stop })
    if (form.has('meer') || form.has('spreek')) return shown(null)
    if (refused.size > 0) return shown(say.notYet)
    try {
      const world = host()
      const around = surroundingsOf(world, at.root)
      const plan = await ready({ host: world, language, today: today() }, at.root, answers, around)
      write(world, plan, answers, around)
      const { association, kringen, themes } = plan.begun
      const told = wordsIn(answers.language)
      const said = told.init.begun(association, kringen.length, themes.length)
      return await enter(at.root, answers.language, `${said} ${told.threshold.next}`)
    } catch (error) {
      if (!(error instanceof Misuse)) throw error
      return shown(`${error.words[language]} ${init.stopped}`)
    }
  }

  const answered = async (question: Question): Promise<Answer | null> => {
    const { path, query, method, form } = question
    const [first] = path
    // Whoever sent the form twice, or has the page of another browser's before it, goes on in what was begun.
    if (pages) return method === 'POST' && (first === 'begin' || first === 'kies') ? onwards('/') : pages(question)
    const asks = query.get('taal')
    const language = isLanguage(asks ?? '') ? (asks as Language) : usual
    const at = openingAt(host(), asked)
    if (at.kind === 'plan') return enter(at.root, usual, null)
    if (at.kind === 'free' && method === 'POST' && first === 'begin') return begun(at, question, language)
    if (at.kind === 'elsewhere' && method === 'POST' && first === 'kies') {
      const root = at.below[Number(form.get('map'))]
      if (root !== undefined) return enter(root, usual, null)
    }
    if (path.length > 0) return onwards('/')
    return at.kind === 'free'
      ? beginPage(at, language)
      : at.kind === 'full'
        ? fullPage(at, language)
        : elsewherePage(at, language)
  }

  return (question) => {
    const found = asset(question.path)
    if (found) return Promise.resolve(found)
    if (pages) return answered(question)
    // One after the other, so that a plan begins once.
    const mine = last.then(() => answered(question))
    last = mine.catch(() => undefined)
    return mine
  }
}
