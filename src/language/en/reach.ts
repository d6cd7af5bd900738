/** The English words of how much of the plans was read; their type is what every language must have. */

type Text = string
type Fill<Args extends unknown[]> = (...args: Args) => string

export const reachEn = {
  absent: ((n, themes, first) =>
    `${n === themes ? (n === 1 ? 'The one theme file is' : `All ${n} theme files are`) : n === 1 ? `1 of the ${themes} theme files is` : `${n} of the ${themes} theme files are`} missing; begin with ${first}.`) as Fill<
    [number, number, string]
  >,
  unread: ((n, files) =>
    `${n === 1 ? 'Not all of this file' : `Not all of these ${n} files`} could be read: ${files}.`) as Fill<
    [number, string]
  >,
  elsewhere: ((_, files) =>
    `Not all of ${files} could be read; whether a wish of these plans is taken up there isn’t known.`) as Fill<
    [number, string]
  >,
  rest: 'What is said here is about the rest.' as Text,
  noThemes: 'masterplan.yaml names no kring with themes, so there is nothing to say yet.' as Text,
  more: ((n) => `${n} more`) as Fill<[number]>,
  asFar: ((sentence) => `As far as was read: ${sentence}`) as Fill<[string]>,
  unknown: 'Not known: no theme file was read.' as Text,
  note: 'Note' as Text,
  mark: ((n) => `Note: from plans with ${n === 1 ? '1 error' : `${n} errors`}`) as Fill<[number]>,
  marked: 'may be incomplete' as Text,
}
