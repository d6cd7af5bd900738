// What a report page can do where scripts run: light or dark, and sorting and searching its lists. Without it, everything is there.
;(() => {
  const root = document.documentElement
  const store = (value) => {
    // A page that is opened from a mail may have no storage.
    try {
      if (value === undefined) return localStorage.getItem('masterplan-theme')
      localStorage.setItem('masterplan-theme', value)
    } catch {}
    return null
  }
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const shown = store()
  if (shown === 'dark' || shown === 'light') root.dataset.theme = shown
  for (const button of document.querySelectorAll('button.theme-switch')) {
    button.hidden = false
    button.addEventListener('click', () => {
      const now = root.dataset.theme ?? (dark.matches ? 'dark' : 'light')
      root.dataset.theme = now === 'dark' ? 'light' : 'dark'
      store(root.dataset.theme)
    })
  }

  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const said = (words, n, all) => words.replace('{n}', n).replace('{all}', all)

  // A list with a search field: what doesn't hold every word is hidden, and how much is left is told.
  const search = (tools, entries, textOf) => {
    const field = tools.querySelector('input')
    const choice = tools.querySelector('select')
    const count = tools.querySelector('[role=status]')
    const apply = () => {
      const words = plain(field.value).split(/\s+/).filter(Boolean)
      let left = 0
      for (const entry of entries) {
        const text = textOf(entry)
        // A title may hold the name of a phase; only the phase itself was chosen.
        const chosen = !choice?.value || entry.querySelector('.phase')?.textContent.trim() === choice.value
        const kept = chosen && words.every((word) => text.includes(word))
        entry.hidden = !kept
        if (kept) left++
      }
      count.textContent = left === 0 ? tools.dataset.none : said(tools.dataset.shown, left, entries.length)
    }
    field.addEventListener('input', apply)
    choice?.addEventListener('change', apply)
    tools.hidden = false
  }

  const sortable = (table, words) => {
    const heads = [...table.tHead.rows[0].cells]
    const body = table.tBodies[0]
    const keyOf = (row, i) => row.cells[i].dataset.sort ?? row.cells[i].textContent.trim()
    heads.forEach((head, i) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'sort'
      button.title = words.replace('{column}', head.textContent)
      button.append(...head.childNodes)
      head.append(button)
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending'
        for (const other of heads) other.removeAttribute('aria-sort')
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
        const rows = [...body.rows].sort((a, b) => {
          const [x, y] = [keyOf(a, i), keyOf(b, i)]
          // What isn't known stays below, whichever way the column is sorted.
          if (x === '' || y === '') return (x === '') - (y === '')
          const order = !Number.isNaN(+x) && !Number.isNaN(+y) ? x - y : x < y ? -1 : x > y ? 1 : 0
          return down ? -order : order
        })
        body.append(...rows)
      })
    })
  }

  for (const tools of document.querySelectorAll('.tools[data-for]')) {
    const list = document.getElementById(tools.dataset.for)
    const table = list.querySelector('table')
    const entries = table ? [...table.tBodies[0].rows] : [...list.querySelectorAll('[data-search]')]
    const more = (entry) => [entry, ...entry.querySelectorAll('[data-search]')].map((part) => part.dataset.search ?? '')
    const texts = new Map(entries.map((entry) => [entry, plain([entry.textContent, ...more(entry)].join(' '))]))
    search(tools, entries, (entry) => texts.get(entry))
    if (table) sortable(table, tools.dataset.sort)
  }
})()
