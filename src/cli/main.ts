/** The door: answers for the version by itself, and loads the rest of the program for anything else. */
import { VERSION } from '../version.ts'
import { EXIT } from './exit.ts'

/** Runs the command line, and leaves once all that was said is out: Node would still compile and collect what nobody asks for any more. */
export async function start(): Promise<void> {
  await main()
  await Promise.all(STREAMS.map(isOut))
  process.exit(STREAMS.some(({ errored }) => isLoss(errored)) ? EXIT.misuse : process.exitCode)
}

const STREAMS = [process.stdout, process.stderr]

/** A reader that has seen enough (`| head`) closes the pipe; what was found stays what was found, and so does the exit code. */
const isLoss = (error: NodeJS.ErrnoException | null): boolean => error !== null && error.code !== 'EPIPE'

const isOut = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((done) => (stream.writableLength === 0 ? done() : stream.write('', () => done())))

/** Runs the command line in the real world and sets the exit code. */
export async function main(): Promise<void> {
  const argv = process.argv.slice(2)
  for (const stream of STREAMS)
    stream.on('error', (error) => {
      if (isLoss(error)) process.exit(EXIT.misuse)
    })
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${VERSION}\n`)
    return
  }
  const [{ run }, { realHost }] = await Promise.all([import('./run.ts'), import('../workspace/host.ts')])
  process.exitCode = await run(realHost(new URL('../docs/', import.meta.url).href), argv)
}
