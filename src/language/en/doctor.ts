/** The English words of what the doctor finds: how it is where all is well, and what is wrong and why that matters where it isn't. */

type Well = (about: string) => string
/** What is wrong, and why that matters or what to do about it. */
type Wrong = (about: string) => [what: string, why: string]

const well = {
  node: (about) => `Node ${about}`,
  write: (about) => `files may be made in ${about}`,
  pdf: (about) => `pdf: ${about} is there`,
  fonts: (about) => `letters for pdf and charts: ${about}`,
  git: (about) => `git ${about}`,
  repository: (about) => `in git: ${about}`,
  'git-refuses': () => 'git reads this folder',
  shallow: () => 'the whole history is here',
  identity: (about) => `git commits under the name ${about}`,
  halfway: () => 'git is halfway with nothing',
  autocrlf: () => 'git leaves line ends as they are',
  untracked: (about) => `${about} is in git`,
  'merge-driver': () => 'git merges plan files fact by fact',
  cloud: (about) => (about === '' ? 'the folder is in no cloud folder' : `the folder is in ${about}, and not in git`),
  workspace: (about) => `plans in ${about}`,
  'cloud-copies': () => 'no copies of a cloud service',
  utf8: () => 'all plan files are UTF-8',
  unreadable: () => 'all plan files can be opened',
  conflict: () => 'no conflict markers',
  'line-ends': () => 'one kind of line ends in each file',
  leftovers: () => 'nothing left of writing that was stopped',
} satisfies Record<string, Well>

export const doctorEn = {
  well: well as Record<keyof typeof well, Well>,
  wrong: {
    node: (about) => [`Node ${about} is too old.`, 'Version 20.19 or later is needed.'],
    write: (about) => [
      `You may not write in ${about}.`,
      'Reports and changes can’t be kept there. See whose folder it is, and ask them for the right to.',
    ],
    pdf: () => [
      'The program that sets PDFs is not here.',
      'The other forms work. A web page can be printed as a PDF as well.',
    ],
    fonts: (about) => [`Letters are damaged: ${about}.`, 'Install the program again.'],
    git: () => [
      'Git is not on this computer.',
      'All of it works without: masterplan keeps a snapshot with everything that it writes. Working on the plans together needs git.',
    ],
    repository: (about) => [
      `${about} is not in git.`,
      'With git every version is kept that you commit; without it masterplan has the snapshots of what it wrote itself.',
    ],
    'git-refuses': (about) => [about, ''],
    shallow: () => ['Only a part of the history is here.', 'What was before can’t be told. In CI: fetch-depth: 0.'],
    identity: () => [
      'Git doesn’t know who you are.',
      'Without a name and an address git can’t commit. Put yours where the dots are.',
    ],
    halfway: (about) => [
      `Git is halfway (${about}).`,
      about.includes(',')
        ? 'Choose in the file what stays. Then finish it with the first two commands, or go back to how it was with the last.'
        : 'Finish it with the first command, or go back to how it was with the second.',
    ],
    autocrlf: () => ['Git converts line ends (core.autocrlf).', 'Files then seem to have changed that haven’t.'],
    untracked: (about) => [
      `${about} is not in git yet.`,
      'Whoever fetches the folder gets no plans. Commit it with git commit afterwards.',
    ],
    'merge-driver': () => [
      'Git merges plan files line by line.',
      'Once it is set up for masterplan, two facts of one project no longer conflict.',
    ],
    cloud: (about) => [
      `The folder is in ${about} and in git.`,
      'Each puts files of the other back, and git gets damaged. Work with git in a folder outside it, or use the cloud only.',
    ],
    workspace: (about) => [
      `There is no masterplan.yaml in ${about}.`,
      'Start a masterplan here, or go to the folder with the plans.',
    ],
    'cloud-copies': (about) => [
      `Copies of a cloud service or editor: ${about}.`,
      'They may hold what somebody else wrote. Compare them, and throw away what is too much.',
    ],
    utf8: (about) => [`Can’t be read as text: ${about}.`, 'Save the file as UTF-8. The check points at the place.'],
    unreadable: (about) => [`Can’t be opened: ${about}.`, 'The check says why.'],
    conflict: (about) => [
      `Conflict markers (<<<<<<<) in ${about}.`,
      'Choose what stays, and take the markers away. The check points at them.',
    ],
    'line-ends': (about) => [
      `Line ends of Windows and Unix in one file: ${about}.`,
      'Editors and git then show changes that aren’t there.',
    ],
    leftovers: (about) => [
      `Left of writing that was stopped: ${about}.`,
      'It holds a new version that didn’t get into its place; the old file is whole. Look inside before you take it away.',
    ],
  } as Record<keyof typeof well, Wrong>,
  summary: (wrong: number, notes: number): string =>
    wrong + notes === 0
      ? 'All is well.'
      : [
          ...(wrong > 0 ? [`${wrong} ${wrong === 1 ? 'error' : 'errors'}`] : []),
          ...(notes > 0 ? [`${notes} ${notes === 1 ? 'point' : 'points'} to look at`] : []),
        ]
          .join(' and ')
          .concat('.'),
}
