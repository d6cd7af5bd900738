/** The English words of what a section found, behind its name; their type is what every language must have. */
import { count } from './first-page.ts'

type Fill<Args extends unknown[]> = (...args: Args) => string

const projects = (n: number): string => (n === 1 ? 'one project' : `${count(n)} projects`)

export const findingsEn = {
  titled: ((name, finding) => `${name}: ${finding}`) as Fill<[string, string]>,
  running: ((n, open) => `${count(n)} of ${open} projects in execution`) as Fill<[number, number]>,
  late: ((n) => `${projects(n)} ${n === 1 ? 'is' : 'are'} late`) as Fill<[number]>,
  /** `part` is a fraction in words or a percentage. */
  gapIn: ((part, n) => `${part} of the gap is in ${projects(n)}`) as Fill<[string, number]>,
  half: 'half' as string,
  twoThirds: 'two thirds' as string,
  threeQuarters: 'three quarters' as string,
  nearly: (part: string) => `nearly ${part}`,
  over: (part: string) => `just over ${part}`,
  gap: ((gap, cost) => `${gap} of ${cost} has still to be found`) as Fill<[string, string]>,
  funded: 'all that was budgeted has been funded' as string,
  quick: ((n) => `${projects(n)} with a high benefit for little effort`) as Fill<[number]>,
  needed: ((name, n) => `${projects(n)} ${n === 1 ? 'counts' : 'count'} on ${name}`) as Fill<[string, number]>,
  /** Of two that are counted on equally. */
  neededBoth: ((names, n) => `${names} are each counted on by ${projects(n)}`) as Fill<[string, number]>,
  forBranch: ((name, n) => `${projects(n)} for ${name}`) as Fill<[string, number]>,
  raised: ((red, orange, late) =>
    [
      ...(red > 0 ? [`${count(red)} red`] : []),
      ...(orange > 0 ? [`${count(orange)} orange`] : []),
      ...(late > 0 ? [`${count(late)} late`] : []),
    ].join(', ')) as Fill<[number, number, number]>,
  passed: ((n, past) =>
    `${count(n)}${past === 0 ? '' : `${past < n ? `; ${count(past)}` : n === 1 ? ', which' : ', all of which'} should have been taken already`}`) as Fill<
    [number, number]
  >,
  everywhere: ((names, n, top) => `${names} ${n === 1 ? 'is' : 'are'} in the top ${count(top)} in every kring`) as Fill<
    [string, number, number]
  >,
  joint: ((n) => `${n === 1 ? 'one possibility' : `${count(n)} possibilities`}`) as Fill<[number]>,
  serves: ((name, n) => `${projects(n)} ${n === 1 ? 'contributes' : 'contribute'} to ${name}`) as Fill<
    [string, number]
  >,
}

export type FindingsWords = typeof findingsEn
