// Tells on its fourth stream, at the end of a process, the milliseconds of processor time and the kilobytes of memory that it took.
'use strict'
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  require('node:fs').writeSync(3, `${(user + system) / 1000} ${process.resourceUsage().maxRSS}`)
})
