#!/usr/bin/env node
// Starts the built program, nothing else.
import { existsSync } from 'node:fs'

const program = new URL('../dist/main.js', import.meta.url)
if (existsSync(program)) {
  const { main } = await import(program.href)
  await main()
} else {
  process.stderr.write('masterplan is nog niet gebouwd / has not been built yet: npm run build\n')
  process.exitCode = 2
}
