/** The server inside the extension: the same as `masterplan editor`, for the folder that is open. */
import { editor } from '../../src/cli/editor/run.ts'
import { chosenLanguage } from '../../src/cli/language.ts'
import { realHost } from '../../src/workspace/host.ts'

const host = realHost()
const language = chosenLanguage(host, [])
void editor({ host, language, today: host.today(), todayGiven: false, root: undefined } as never)
