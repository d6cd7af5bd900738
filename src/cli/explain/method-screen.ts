/** Ranking methods on a screen: the list of all, and one in words with its weakness and source. */
import { wrap } from '../../diagnostics/wrap.ts'
import type { MethodWords } from '../../language/en/methods.ts'
import { en } from '../../language/en/words.ts'
import { wordsIn } from '../../language/words.ts'
import { table } from '../terminal/table.ts'
import type { Explaining } from './explaining.ts'

type Method = keyof MethodWords

/** Every method, by the name under which the package exports it. */
export const METHODS = Object.keys(en.methods) as Method[]

/** The method of that name, in any case and with or without hyphens; null where there is none. */
export function methodNamed(asked: string): Method | null {
  const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '')
  return METHODS.find((method) => plain(method) === plain(asked)) ?? null
}

/** All methods with what they are about. */
export function methodList({ language, speaker, paint, width }: Explaining): string {
  const { rank, methods, explain } = wordsIn(language, speaker)
  const columns = [
    { title: rank.method, paint: (text: string) => paint.bold(text) },
    { title: explain.meaning, flexible: true },
  ]
  const rows = METHODS.map((method) => [method, methods[method].title])
  return `${[table(columns, rows, width, paint), '', ...wrap([rank.methods], width), ''].join('\n')}`
}

/** One method in words. */
export function methodPage(method: Method, { language, speaker, paint, width }: Explaining): string {
  const { rank, methods } = wordsIn(language, speaker)
  const { title, what, weakness, source } = methods[method]
  return [
    `${paint.bold(title)}  ${paint.dim(method)}`,
    '',
    ...wrap([what], width),
    '',
    ...wrap([`${rank.weakness}: ${weakness}`], width),
    '',
    ...wrap([`${rank.source}: ${source}`], width).map((line) => paint.dim(line)),
    '',
  ].join('\n')
}
