/** The rules about what a change may not do, against the previous version. */
import besluitVerdwenen from './besluit-verdwenen.ts'
import enqueteVerschiltWeinig from './enquete-verschilt-weinig.ts'
import faseOvergang from './fase-overgang.ts'
import idHergebruikt from './id-hergebruikt.ts'
import projectNogEensBekijken from './project-nog-eens-bekijken.ts'
import regelVersoepeld from './regel-versoepeld.ts'
import voortgangHerschreven from './voortgang-herschreven.ts'

export const changeRules = [
  besluitVerdwenen,
  enqueteVerschiltWeinig,
  faseOvergang,
  idHergebruikt,
  projectNogEensBekijken,
  regelVersoepeld,
  voortgangHerschreven,
] as const
