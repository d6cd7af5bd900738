/** A workbook to type answers from paper in: a row per form, a column per question, and nothing else but what fits. */
import { letters } from '../language/column-letters.ts'
import { repack } from './repack.ts'

export interface AnswerSheet {
  /** What the sheet is called. */
  name: string
  questions: readonly string[]
  /** The figures that an answer can be. */
  scale: readonly [min: number, max: number]
  /** Another question in front, with the answers that there are; null without one. */
  choice: { question: string; answers: readonly string[]; error: string } | null
  prompt: { title: string; message: string }
  error: { title: string; message: string }
}

/** As many forms can be typed in. */
const ROWS = 1000
const CHOICES = 'lijst'
const HEAD = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' as const } }
// The same form is the same bytes, whenever it is made.
const MADE = new Date('1980-01-01T00:00:00Z')

/** The workbook. The answers of the choice stand in one row of a hidden sheet: a sheet of one row is read as having no answers. */
export async function answerSheet({ name, questions, scale, choice, prompt, error }: AnswerSheet): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  const [min, max] = scale
  const first = choice === null ? 0 : 1
  const headers = [...(choice === null ? [] : [choice.question]), ...questions]
  const cells = (column: number, count: number): string =>
    `${letters(column)}2:${letters(column + count - 1)}${ROWS + 1}`
  const refused = { allowBlank: true, showErrorMessage: true, errorTitle: error.title, errorStyle: 'stop' as const }
  const figures = Array.from({ length: max - min + 1 }, (_, i) => String(min + i))
  const bytes = await writeXlsx({
    properties: { created: MADE, modified: MADE },
    sheets: [
      {
        name,
        rows: [headers],
        cells: new Map(headers.map((value, i) => [`0,${i}`, { value, style: HEAD }])),
        columns: headers.map((header) => ({ width: Math.max(8, Math.min(24, header.length + 2)) })),
        freezePane: { rows: 1 },
        dataValidations: [
          ...(choice === null
            ? []
            : [
                {
                  ...refused,
                  type: 'list' as const,
                  formula1: `${CHOICES}!$A$1:$${letters(choice.answers.length - 1)}$1`,
                  errorMessage: choice.error,
                  range: cells(0, 1),
                },
              ]),
          {
            ...refused,
            showInputMessage: true,
            inputTitle: prompt.title,
            inputMessage: prompt.message,
            type: 'list' as const,
            values: figures,
            errorMessage: error.message,
            range: cells(first, questions.length),
          },
        ],
      },
      ...(choice === null ? [] : [{ name: CHOICES, hidden: true, rows: [[...choice.answers]] }]),
    ],
  })
  return repack(bytes)
}
