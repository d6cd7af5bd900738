/** The Dutch words of what a section found, behind its name. */
import type { FindingsWords } from '../en/findings.ts'
import { getal as count } from './first-page.ts'

const projecten = (n: number): string => `${count(n)} ${n === 1 ? 'project' : 'projecten'}`

export const findingsNl: FindingsWords = {
  titled: (name, finding) => `${name}: ${finding}`,
  running: (n, open) => `${count(n)} van de ${open} projecten in uitvoering`,
  late: (n) => `${projecten(n)} ${n === 1 ? 'is' : 'zijn'} te laat`,
  gapIn: (part, n) => `${part} van het gat zit in ${projecten(n)}`,
  half: 'de helft',
  twoThirds: 'twee derde',
  threeQuarters: 'driekwart',
  nearly: (part) => `bijna ${part}`,
  over: (part) => `iets meer dan ${part}`,
  gap: (gap, cost) => `${gap} van ${cost} moet nog worden gevonden`,
  funded: 'alles wat is begroot, is gedekt',
  quick: (n) => `${projecten(n)} ${n === 1 ? 'levert' : 'leveren'} veel op en ${n === 1 ? 'vraagt' : 'vragen'} weinig`,
  needed: (name, n) => `${projecten(n)} ${n === 1 ? 'rekent' : 'rekenen'} op ${name}`,
  neededBoth: (names, n) => `op ${names} rekenen elk ${projecten(n)}`,
  forBranch: (name, n) => `${projecten(n)} voor ${name}`,
  raised: (red, orange, late) =>
    [
      ...(red > 0 ? [`${count(red)} rood`] : []),
      ...(orange > 0 ? [`${count(orange)} oranje`] : []),
      ...(late > 0 ? [`${count(late)} te laat`] : []),
    ].join(', '),
  passed: (n, past) =>
    past === 0
      ? count(n)
      : past < n
        ? `${count(n)}; ${count(past)} ${past === 1 ? 'had' : 'hadden'} al genomen moeten zijn`
        : `${count(n)}, ${n === 1 ? 'dat al genomen had' : 'die al genomen hadden'} moeten zijn`,
  everywhere: (names, n, top) => `${names} ${n === 1 ? 'staat' : 'staan'} in elke kring bij de bovenste ${count(top)}`,
  joint: (n) => `${count(n)} ${n === 1 ? 'mogelijkheid' : 'mogelijkheden'}`,
  serves: (name, n) => `${projecten(n)} ${n === 1 ? 'draagt' : 'dragen'} bij aan ${name}`,
}
