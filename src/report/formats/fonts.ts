/** The letters of reports that are drawn here and not on the reader's machine: the same bytes on every machine. */

import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'
import italic from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf'
import semiBold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'

/** The family's name, as documents and charts ask for it. */
export const FAMILY = 'Source Sans 3'

export const FONTS: readonly Uint8Array[] = [regular, italic, semiBold]
