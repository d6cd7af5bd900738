// Tells on its fourth stream, at the end of a process, the milliseconds of processor time and the kilobytes of memory that it took; the time
// of the programs that it started and waited for is in it, where the system tells.
'use strict'
const { readFileSync, writeSync } = require('node:fs')

/** In hundredths of a second, as Linux counts. */
function ofChildren() {
  try {
    const fields = readFileSync('/proc/self/stat', 'latin1').split(') ')[1].split(' ')
    return (Number(fields[13]) + Number(fields[14])) * 10
  } catch {
    return 0
  }
}

process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  writeSync(3, `${(user + system) / 1000 + ofChildren()} ${process.resourceUsage().maxRSS}`)
})
