/** The English words of merging in git; their type is what every language must have. */

const side = (text: string | null): string => (text === null ? 'nothing' : `“${text}”`)

export const mergingEn = {
  /** What stands behind the markers. */
  sides: { base: 'before', ours: 'ours', theirs: 'theirs' },
  conflict: (place: string, ours: string | null, theirs: string | null): string =>
    `${place === '' ? 'the text' : place}: ours has ${side(ours)}, theirs ${side(theirs)}. Choose between the markers.`,
  byLine: 'this is no plan that can be read, so git merged it line by line.',
  notMerged: 'this can’t be merged; it holds our version as it was.',
  noVersion: (path: string, file: string): string => `Of ${path} git named a version that can’t be read here: ${file}.`,
  noRepository: (folder: string): string =>
    `${folder} is in no git repository, so there is nothing to merge. Without git nothing has to be set up.`,
  unreadable: (file: string): string => `${file} can’t be read, and so not be added to.`,
  adds: (file: string): string => `To ${file}, for everybody who has this repository:`,
  takes: (file: string): string => `Out of ${file}, for everybody who has this repository:`,
  sets: 'In the settings of this clone (git config merge.masterplan.driver):',
  unsets: 'Out of the settings of this clone: merge.masterplan.',
  ask: 'Write this?',
  needsYes: 'Nothing was written. With --yes it is.',
  declined: 'Nothing was written.',
  done: 'From now on git merges the plans in this clone field by field. Commit .gitattributes; whoever has another clone runs masterplan git-setup there once. Merges on the site of GitHub or GitLab stay as they are: those run no program of yours.',
  there: 'Git merges the plans in this clone field by field already.',
  removed: 'Git merges the plans in this clone line by line again.',
  gone: 'Git was not told of this program here.',
}
