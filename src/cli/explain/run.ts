/** `masterplan explain [rule|method]`: what a rule means or how a ranking method works; without a name the lists of both. */
import { safeJson } from '../../diagnostics/safe.ts'
import { nearest } from '../../diagnostics/suggest.ts'
import type { RuleInfo } from '../../diagnostics/writers/results.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { spoken } from '../../language/own-word.ts'
import { wordsIn } from '../../language/words.ts'
import { explainRule, ruleBook } from '../../masterplan.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { speakerIn } from '../speaker.ts'
import { paintFor } from '../terminal/paint.ts'
import { refuseField } from './field-asked.ts'
import { METHODS, methodList, methodNamed, methodPage } from './method-screen.ts'
import { ruleList, rulePage } from './rule-screen.ts'

/** Prints the explanation. Throws a Misuse with the nearest name where there is no such rule. */
export async function explain(context: Context & { json?: boolean }, asked: string | undefined): Promise<number> {
  const { host, language, json } = context
  const speaker = await speakerIn(host, context.root === undefined ? [] : ['--root', context.root])
  const inOwnWords = <T extends RuleInfo>(rule: T): T => {
    const { title, why, mend } = rule
    return { ...rule, ...spoken({ title, why, mend }, speaker.ownWord, language) }
  }
  const write = (data: object, text: string): void =>
    host.out.write(json ? `${safeJson({ version: 1, ...data })}\n` : text)
  const methodData = (method: (typeof METHODS)[number]): object => ({
    id: method,
    ...wordsIn(language, speaker).methods[method],
  })
  const screen = { language, speaker, paint: paintFor(context, host.out), width: Math.min(host.out.columns, 100) }
  const book = ruleBook(language).map(inOwnWords)
  if (asked === undefined) {
    write({ rules: book, methods: METHODS.map(methodData) }, `${ruleList(book, screen)}\n${methodList(screen)}`)
    return EXIT.fine
  }
  const method = methodNamed(asked)
  if (method !== null) {
    write({ method: methodData(method) }, methodPage(method, screen))
    return EXIT.fine
  }
  const rule = explainRule(asked.toLowerCase(), language)
  if (rule === null) {
    refuseField(asked)
    const meant = nearest(asked, [...book.map((r) => r.id), ...METHODS])
    throw new Misuse(bothLanguages((l) => `${wordsIn(l).cli.noSuchRule(asked)}${didYouMean(l, meant)}`))
  }
  write({ rule: inOwnWords(rule) }, rulePage(inOwnWords(rule), screen))
  return EXIT.fine
}
