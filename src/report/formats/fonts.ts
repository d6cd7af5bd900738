/** The letters of reports that are drawn here and not on the reader's machine: the same bytes on every machine. */

import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'
import italic from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf'
import semiBold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'

/** The family's name, as documents and charts ask for it. */
export const FAMILY = 'Source Sans 3'

/** The families in the order in which a letter is looked for. */
export const FAMILIES: readonly { name: string; faces: readonly Uint8Array[] }[] = [
  { name: FAMILY, faces: [regular, italic, semiBold] },
]

export const FONTS: readonly Uint8Array[] = FAMILIES.flatMap(({ faces }) => faces)
