/** What can be chosen of a report: its parts and its forms. */

/** The parts of a report that can be switched off. */
export const SECTIONS = [
  'oogopslag',
  'besluiten',
  'aandacht',
  'sinds',
  'antwoorden',
  'stip',
  'ambitieweb',
  'prioriteiten',
  'themas',
  'programma',
  'planning',
  'afweging',
  'geld',
  'partners',
  'agendas',
  'branches',
  'naast-elkaar',
  'samen',
  'per-kring',
] as const
/** The forms in which a report can be written. */
export const REPORT_FORMATS = ['html', 'pdf', 'docx', 'md', 'xlsx', 'csv', 'json', 'txt', 'site'] as const
