/** The door: answers for the version by itself, and loads the rest of the program for anything else. */
import { VERSION } from '../version.ts'
import { EXIT } from './exit.ts'

/** Runs the command line in the real world and sets the exit code. */
export async function main(): Promise<void> {
  const argv = process.argv.slice(2)
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      // A reader that has seen enough (`| head`) closes the pipe; what was found stays what was found, and so does the exit code.
      if (code !== 'EPIPE') process.exit(EXIT.misuse)
    })
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${VERSION}\n`)
    return
  }
  const [{ run }, { realHost }] = await Promise.all([import('./run.ts'), import('../workspace/host.ts')])
  process.exitCode = await run(realHost(new URL('../docs/', import.meta.url).href), argv)
}
