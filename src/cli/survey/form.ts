/** `masterplan survey form [kring]`: a survey on paper, and the sheet in which its answers are typed. */
import { basename, dirname, extname, join, relative } from 'node:path'
import { oneLine, safeJson } from '../../diagnostics/safe.ts'
import type { AnswerSheet } from '../../formats/answer-sheet.ts'
import { wordsIn } from '../../language/words.ts'
import { kringNamed, open, refused } from '../../masterplan.ts'
import { writeDocument } from '../../report/make.ts'
import { type Form, formDocument } from '../../report/paper/form.ts'
import type { Period } from '../../survey/period.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { EXIT } from '../exit.ts'
import { outputPath, send } from '../output/send.ts'
import { writeFile } from '../output/write.ts'
import { periodSaid, refuseImporting, type SurveyOptions } from './options.ts'

const FORMS = ['.pdf', '.docx', '.html'] as const
const SHEETS = ['.xlsx', '.csv'] as const
type Extension = (typeof FORMS)[number] | (typeof SHEETS)[number]

/** Writes the form and the sheet, or the one that `-o` names, and says where they are. */
export async function form(options: SurveyOptions, asked: string | undefined): Promise<number> {
  refuseImporting(options)
  const { host, language, today, output, json } = options
  const workspace = await open(host, options.root)
  const { config, kringen } = workspace.set.plans
  if (config.themes.length === 0) throw new Misuse(bothLanguages((l) => wordsIn(l).paper.noThemes))
  const named = asked ?? options.kring
  const kring =
    named === undefined ? (kringen.length === 1 ? (kringen[0] ?? null) : null) : kringNamed(workspace, named)
  const planned = kring?.surveyPeriod && kring.surveyPeriod.to >= today ? kring.surveyPeriod : null
  const period: Period | null = periodSaid(options, 'future') ?? planned
  const wanted: Form = { config, kring: kring?.slug ?? null, period, today, logo: workspace.set.logo, language }
  const beside = basename(workspace.root) === 'plans' ? dirname(workspace.root) : workspace.root
  const stem = join(beside, 'reports', `enqueteformulier-${kring?.slug ?? 'vereniging'}`)
  const paths = output === undefined ? [`${stem}.pdf`, `${stem}.xlsx`] : [outputPath(options, output)]
  const written: string[] = []
  for (const path of paths) {
    const content = await contentOf(extensionOf(path), wanted)
    const inside = output === undefined ? beside : undefined
    if (json && path !== null) await writeFile(workspace, path, content, inside)
    else await send(workspace, options, path, content, inside)
    if (path !== null) written.push(path)
  }
  const sheet = written.find((path) => (SHEETS as readonly string[]).includes(extname(path).toLowerCase()))
  if (json) host.out.write(`${safeJson({ version: 1, kring: kring?.slug ?? null, period, written })}\n`)
  else if (sheet) {
    const file = oneLine(relative(host.cwd, sheet))
    host.out.write(
      `${wordsIn(language).paper.next(`${file} ${kring ? `--kring ${kring.slug}` : `--kring-column ${wordsIn(language, config).paper.sheet.kring}`}`)}\n`,
    )
  }
  return EXIT.fine
}

/** What a file is to hold, by its name; standard output gets the form as PDF. */
function extensionOf(path: string | null): Extension {
  const extension = path === null ? '.pdf' : extname(path).toLowerCase()
  const found = [...FORMS, ...SHEETS].find((known) => known === extension)
  if (found) return found
  throw new Misuse(bothLanguages((l) => wordsIn(l).paper.badForm(extension)))
}

async function contentOf(extension: Extension, wanted: Form): Promise<string | Uint8Array> {
  if (extension === '.csv' || extension === '.xlsx') {
    const sheet = sheetOf(wanted)
    if (extension === '.xlsx') return (await import('../../formats/answer-sheet.ts')).answerSheet(sheet)
    const headers = [...(sheet.choice ? [sheet.choice.question] : []), ...sheet.questions]
    const quoted = headers.map((header) => (/[";\n]/.test(header) ? `"${header.replaceAll('"', '""')}"` : header))
    return `\ufeff${quoted.join(';')}\r\n`
  }
  const form = extension.slice(1) as 'pdf' | 'docx' | 'html'
  return writeDocument(formDocument(wanted), form).catch(refused)
}

/** The sheet: a column per theme as they are on the form, and one for the kring where the form asks for it. */
function sheetOf({ config, kring, language }: Form): AnswerSheet {
  const { sheet: say } = wordsIn(language, config).paper
  const [min, max] = config.ranking.scale
  const asksKring = kring === null && config.kringen.length > 1
  return {
    name: say.name,
    questions: config.themes.map(({ name }) => name),
    scale: [min, max],
    choice: asksKring
      ? { question: say.kring, answers: config.kringen.map(({ name }) => name), error: say.kringError }
      : null,
    prompt: { title: say.promptTitle, message: say.prompt(min, max) },
    error: { title: say.errorTitle, message: say.error(min, max) },
  }
}
