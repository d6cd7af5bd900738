/** The Dutch words of merging in git. */

import type { mergingEn } from '../en/merging.ts'

const kant = (text: string | null): string => (text === null ? 'niets' : `“${text}”`)

export const mergingNl: typeof mergingEn = {
  sides: { base: 'ervoor', ours: 'hier', theirs: 'daar' },
  conflict: (place, ours, theirs) =>
    `${place === '' ? 'de tekst' : place}: hier staat ${kant(ours)}, daar ${kant(theirs)}. Kies tussen de markeringen.`,
  byLine: 'dit is geen plan dat te lezen is, dus git voegde het regel voor regel samen.',
  notMerged: 'dit is niet samen te voegen; wat er staat is de versie van hier, zoals die was.',
  noVersion: (path, file) => `Van ${path} noemde git een versie die hier niet te lezen is: ${file}.`,
  noRepository: (folder) =>
    `${folder} staat in geen git-repository, dus er valt niets samen te voegen. Zonder git hoeft er niets te worden ingesteld.`,
  unreadable: (file) => `${file} is niet te lezen, en dus niet aan te vullen.`,
  adds: (file) => `In ${file}, voor ieder die deze repository heeft:`,
  takes: (file) => `Uit ${file}, voor ieder die deze repository heeft:`,
  sets: 'In de instellingen van deze kloon (git config merge.masterplan.driver):',
  unsets: 'Uit de instellingen van deze kloon: merge.masterplan.',
  ask: 'Dit schrijven?',
  needsYes: 'Er is niets geschreven. Met --yes wel.',
  declined: 'Er is niets geschreven.',
  done: 'Voortaan voegt git de plannen in deze kloon veld voor veld samen. Leg .gitattributes vast; wie een andere kloon heeft, geeft daar één keer masterplan git-setup. Samenvoegen op de site van GitHub of GitLab blijft zoals het is: daar draait geen programma van u.',
  there: 'Git voegt de plannen in deze kloon al veld voor veld samen.',
  removed: 'Git voegt de plannen in deze kloon weer regel voor regel samen.',
  gone: 'Git wist hier niet van dit programma.',
}
