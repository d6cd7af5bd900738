/** The letters of reports that are drawn here and not on the reader's machine: the same bytes on every machine. */
import emoji from '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'
import arabic from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'
import hebrew from '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'
import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'
import italic from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf'
import semiBold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'
import { FAMILY } from './family.ts'

/** The families in the order in which a letter is looked for: ours, and what members write that it doesn't have. */
export const FAMILIES: readonly { name: string; faces: readonly Uint8Array[] }[] = [
  { name: FAMILY, faces: [regular, italic, semiBold] },
  { name: 'Noto Sans Hebrew', faces: [hebrew] },
  { name: 'Noto Sans Arabic', faces: [arabic] },
  { name: 'Noto Emoji', faces: [emoji] },
]

export const FONTS: readonly Uint8Array[] = FAMILIES.flatMap(({ faces }) => faces)
