/** The rules about the survey of a kring. */
import enqueteCijfer from './enquete-cijfer.ts'
import enqueteKolom from './enquete-kolom.ts'
import enqueteRij from './enquete-rij.ts'
import enqueteZonderPeriode from './enquete-zonder-periode.ts'
import gelijkeStemmen from './gelijke-stemmen.ts'
import meerStemmenDanLeden from './meer-stemmen-dan-leden.ts'
import schaalOmgekeerd from './schaal-omgekeerd.ts'
import teWeinigStemmen from './te-weinig-stemmen.ts'

export const surveyRules = [
  enqueteCijfer,
  enqueteKolom,
  enqueteRij,
  enqueteZonderPeriode,
  gelijkeStemmen,
  meerStemmenDanLeden,
  schaalOmgekeerd,
  teWeinigStemmen,
] as const
