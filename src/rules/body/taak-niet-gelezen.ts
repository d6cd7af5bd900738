/** A line of a task list that is read otherwise than its writer may think. */
import { asTask } from '../../plan/body/tasks.ts'
import { readerRule, themeExample } from '../rule.ts'

const start = (line: string): string => `“${line.length > 40 ? `${line.slice(0, 40)}…` : line}”`
const BODY = '\n## Projectvoorstellen\n\n### Hub {#hub}\n\nEen hub.\n\n#### Acties\n\n'

export default readerRule({
  id: 'taak-niet-gelezen',
  severity: 'advice',
  words: {
    nl: {
      title: 'Mijlpaal of actie niet goed te lezen',
      message: ({ line, what }) =>
        ({
          box: `${start(line)} heeft geen vakje en telt als nog niet gedaan, verwacht \`- [ ] …\` of \`- [x] …\`.`,
          date: `De datum van ${start(line)} is niet te lezen, verwacht \`- [ ] 2027-01-15 (werkgroep energie): …\`.`,
          bullet: `${start(line)} is geen regel van een lijst, verwacht \`- [ ] 2027-01-15: …\`.`,
          repeated: `Het kopje ${start(line)} staat er al bij dit project, verwacht één keer.`,
        })[what],
      why: 'Wat open staat, komt terug op de agenda en in de kalender, en de mijlpalen zeggen hoe ver het project is.',
      mend: 'Zet voor elke regel een streepje en een vakje: leeg voor wat nog moet, met een x voor wat klaar is. Dan de datum, wie het doet tussen haakjes, en een dubbele punt. Staat het kopje er twee keer, zet dan alles onder het eerste.',
    },
    en: {
      title: 'Milestone or action that cannot be read well',
      message: ({ line, what }) =>
        ({
          box: `${start(line)} has no box and counts as not done yet, expected \`- [ ] …\` or \`- [x] …\`.`,
          date: `The date of ${start(line)} cannot be read, expected \`- [ ] 2027-01-15 (werkgroep energie): …\`.`,
          bullet: `${start(line)} is no line of a list, expected \`- [ ] 2027-01-15: …\`.`,
          repeated: `The heading ${start(line)} is there already in this project, expected once.`,
        })[what],
      why: 'What is open comes back on the agenda and in the calendar, and the milestones say how far the project is.',
      mend: 'Put a dash and a box in front of each line: empty for what is to be done, with an x for what is ready. Then the date, who does it between brackets, and a colon. If the heading is there twice, put everything under the first.',
    },
  },
  example: themeExample(
    { front: '', body: `${BODY}- [ ] 15 januari 2027 (werkgroep energie): Offertes vragen.\n` },
    { front: '', body: `${BODY}- [ ] 2027-01-15 (werkgroep energie): Offertes vragen.\n` },
  ),
  fix({ what }, { text, range }) {
    const line = what === 'date' || what === 'bullet' ? asTask(text.slice(range.start, range.end)) : null
    return line === null ? null : [{ ...range, text: line }]
  },
})
