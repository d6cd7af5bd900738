/** A screen with whose words are on it. */
import type { Speaker } from '../../language/words.ts'
import type { Screen } from '../terminal/screen.ts'

export interface Explaining extends Screen {
  speaker: Speaker
}
