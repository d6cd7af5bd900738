#!/usr/bin/env node
// Starts the built program, nothing else.
'use strict'
const { existsSync } = require('node:fs')
const { join } = require('node:path')

if (existsSync(join(__dirname, '..', 'dist', 'main.js'))) {
  void require('./load.js').load('./main.js').start()
} else {
  process.stderr.write('masterplan is nog niet gebouwd / has not been built yet: npm run build\n')
  process.exitCode = 2
}
