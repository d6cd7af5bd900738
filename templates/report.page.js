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

  const main = document.querySelector('main')
  const words = main.dataset
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties)
    element.append(...children)
    return element
  }
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name])

  // What was chosen stands in the address, so that it can be sent and comes back.
  const chosen = new URLSearchParams(location.search)
  const keep = (name, value) => {
    if (value) chosen.set(name, value)
    else chosen.delete(name)
    const query = chosen.toString()
    try {
      history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`)
    } catch {}
  }

  // How many letters two words differ, up to one more than is forgiven.
  const apart = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) return most + 1
    let row = Array.from({ length: b.length + 1 }, (_, i) => i)
    for (let i = 1; i <= a.length; i++) {
      const next = [i]
      for (let j = 1; j <= b.length; j++)
        next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)))
      row = next
    }
    return row[b.length]
  }
  // The word of a text that is meant by a word that somebody typed: it holds it, or is one or two letters from it.
  const meant = (word, text, parts) => {
    if (text.includes(word)) return word
    const most = word.length < 5 ? 0 : word.length < 8 ? 1 : 2
    return most === 0 ? undefined : parts.find((part) => apart(word, part, most) <= most)
  }

  const rowsOf = (list) => {
    const table = list.querySelector('table')
    return table ? [...table.tBodies[0].rows] : [...list.querySelectorAll('[data-search]')]
  }
  const saidIn = (entry, name) =>
    [entry, ...entry.querySelectorAll(`[data-${name}]`)].map((part) => part.dataset[name] ?? '').join('\n')
  const facetsOf = (entry) => new Set(saidIn(entry, 'facets').split('\n').filter(Boolean))
  const targetOf = (entry) => entry.querySelector('a[href^="#"]')?.getAttribute('href')

  const snippet = (entry, text, found) => {
    entry.querySelector('.snippet')?.remove()
    const [word] = found
    const at = word ? plain(text).indexOf(word) : -1
    if (at < 0) return
    const from = Math.max(0, at - 60)
    const part = (start, end) => text.slice(start, end)
    entry.append(
      make(
        'p',
        { className: 'snippet' },
        from > 0 ? '… ' : '',
        part(from, at),
        make('mark', {}, part(at, at + word.length)),
        part(at + word.length, at + 110),
        ' …',
      ),
    )
  }

  // A list with its tools: what doesn't have every word and choice is hidden, and how much is left is told.
  const listed = (tools, list, entries) => {
    const name = tools.dataset.for
    const field = tools.querySelector('input')
    const choices = [...tools.querySelectorAll('select')]
    const count = tools.querySelector('[role=status]')
    const known = new Map(
      entries.map((entry) => {
        // What it can be chosen by can be searched for as well.
        const more = [saidIn(entry, 'search'), saidIn(entry, 'facets').replace(/^\S+/gm, '')]
        const parts = [...(entry.cells ?? [entry])].map((part) => part.textContent)
        const text = plain([...parts, ...more].join(' '))
        return [
          entry,
          {
            text,
            parts: [...new Set(text.match(/[\p{L}\p{N}]+/gu) ?? [])],
            facets: entry.facets ?? facetsOf(entry),
            said: entry.dataset.search,
          },
        ]
      }),
    )
    const apply = () => {
      const asked = plain(field.value).split(/\s+/).filter(Boolean)
      let left = 0
      for (const [entry, { text, parts, facets, said }] of known) {
        const found = asked.map((word) => meant(word, text, parts))
        const kept =
          found.every((word) => word !== undefined) &&
          choices.every(({ value, dataset }) => !value || facets.has(`${dataset.facet} ${value}`))
        entry.hidden = !kept
        if (kept) left++
        if (said) snippet(entry, said, kept ? found : [])
      }
      count.textContent =
        left === 0 ? tools.dataset.none : filled(tools.dataset.shown, { n: left, all: entries.length })
      keep(`${name}.q`, field.value)
      for (const { value, dataset } of choices) keep(`${name}.${dataset.facet}`, value)
    }
    field.value = chosen.get(`${name}.q`) ?? ''
    for (const choice of choices) {
      const value = chosen.get(`${name}.${choice.dataset.facet}`)
      if ([...choice.options].some((option) => option.value === value)) choice.value = value
      choice.addEventListener('change', apply)
    }
    field.addEventListener('input', apply)
    // Where there is room the tools of a list of its own lie ready; others are unfolded by who wants them.
    tools.open = all.includes(tools) && matchMedia('(min-width: 45rem)').matches
    if (field.value || choices.some(({ value }) => value)) {
      tools.open = true
      apply()
    }
    tools.querySelector('.csv')?.addEventListener('click', () => save(list, name))
    tools.hidden = false
  }

  // What is left of a list, as a spreadsheet reads it; what it would compute gets an apostrophe in front.
  const save = (list, name) => {
    const cell = (text) => {
      const line = text.replace(/\s+/g, ' ').trim()
      return `"${(/^["']*[=+\-@|%]/.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`
    }
    const table = list.querySelector('table')
    const rows = rowsOf(list).filter((row) => !row.hidden)
    const lines = table
      ? [table.tHead.rows[0], ...rows].map((row) => [...row.cells].map((part) => cell(part.innerText)))
      : rows.map((row) => [
          cell(row.querySelector('a')?.textContent ?? ''),
          cell(row.querySelector('p')?.textContent ?? ''),
        ])
    const text = `\ufeff${lines.map((line) => line.join(words.csv)).join('\r\n')}\r\n`
    make('a', { download: `${name}.csv`, href: `data:text/csv;charset=utf-8,${encodeURIComponent(text)}` }).click()
  }

  const sortable = (table, said, name) => {
    const heads = [...table.tHead.rows[0].cells]
    const body = table.tBodies[0]
    const number = (text) =>
      /^[€\s]*[\d.]+(,\d+)?\s*%?$/.test(text) ? text.replace(/[^\d,]/g, '').replace(',', '.') : text
    const keyOf = (row, i) =>
      row.cells[i]?.dataset.sort ?? number(row.cells[i]?.textContent.trim().replace(/^–$/, '') ?? '')
    const sort = (i, down) => {
      for (const other of heads) other.removeAttribute('aria-sort')
      heads[i].setAttribute('aria-sort', down ? 'descending' : 'ascending')
      const rows = [...body.rows].sort((a, b) => {
        const [x, y] = [keyOf(a, i), keyOf(b, i)]
        // What isn't known stays below, whichever way the column is sorted.
        if (x === '' || y === '') return (x === '') - (y === '')
        const order = !Number.isNaN(+x) && !Number.isNaN(+y) ? x - y : x < y ? -1 : x > y ? 1 : 0
        return down ? -order : order
      })
      body.append(...rows)
    }
    heads.forEach((head, i) => {
      const button = make('button', {
        type: 'button',
        className: 'sort',
        title: filled(said, { column: head.textContent }),
      })
      button.append(...head.childNodes)
      head.append(button)
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending'
        sort(i, down)
        keep(`${name}.sort`, `${down ? '-' : ''}${i + 1}`)
      })
    })
    const [, down, column] = /^(-?)(\d+)$/.exec(chosen.get(`${name}.sort`) ?? '') ?? []
    if (heads[column - 1]) sort(column - 1, down === '-')
  }

  const all = [...document.querySelectorAll('.tools[data-for]')]
  const facets = new Map()
  for (const tools of all) {
    const list = document.getElementById(tools.dataset.for)
    const table = list.querySelector('table')
    const entries = rowsOf(list)
    for (const entry of entries) if (targetOf(entry)) facets.set(targetOf(entry), facetsOf(entry))
    if (table) sortable(table, tools.dataset.sort, tools.dataset.for)
    listed(tools, list, entries)
  }
  // Other lists of the same projects are chosen from in the same way: an entry is known by what it leads to.
  const [model] = all
  if (model)
    [...main.querySelectorAll('.scroll > table, ul.attention')].forEach((found, i) => {
      const frame = found.closest('.scroll') ?? found
      if (frame.id || found.matches('.together, .matrix')) return
      const entries = found.tBodies ? [...found.tBodies[0].rows] : [...found.children]
      const known = entries.filter((entry) => facets.has(targetOf(entry)))
      if (entries.length < 8 || known.length * 2 < entries.length) return
      for (const entry of known) entry.facets = facets.get(targetOf(entry))
      const id = `lijst-${all.length + i + 1}`
      const tools = model.cloneNode(true)
      tools.dataset.for = id
      for (const part of tools.querySelectorAll('[id]')) part.id = part.id.replace(model.dataset.for, id)
      for (const label of tools.querySelectorAll('label')) label.htmlFor = label.htmlFor.replace(model.dataset.for, id)
      if (!found.tBodies) tools.querySelector('.csv').remove()
      frame.id = id
      frame.before(tools)
      if (found.tBodies) sortable(found, tools.dataset.sort, id)
      listed(tools, frame, entries)
    })

  // A table or chart that goes on beyond its frame says so at that edge.
  for (const frame of main.querySelectorAll('.scroll')) {
    const edges = () => {
      frame.classList.toggle('before', frame.scrollLeft > 1)
      frame.classList.toggle('beyond', frame.scrollLeft + frame.clientWidth < frame.scrollWidth - 1)
    }
    frame.addEventListener('scroll', edges, { passive: true })
    new ResizeObserver(edges).observe(frame)
  }

  // A link of its own for each item that has a name to lead to.
  const told = make('p', { className: 'told' })
  told.setAttribute('role', 'status')
  document.body.append(told)
  for (const heading of main.querySelectorAll(':is(.project, .wish, .theme, .card) > :is(h3, h4, h5)[id]')) {
    const button = make('button', { type: 'button', className: 'copy' }, '#')
    const title = filled(words.copy, { title: heading.textContent.trim() })
    button.title = title
    button.setAttribute('aria-label', title)
    button.addEventListener('click', async () => {
      const address = `${location.href.split('#')[0]}#${heading.id}`
      history.replaceState(null, '', `#${heading.id}`)
      try {
        await navigator.clipboard.writeText(address)
        told.textContent = words.copied
        setTimeout(() => (told.textContent = ''), 3000)
      } catch {}
    })
    heading.before(button)
  }

  // The section that is being read is marked in the contents.
  const entries = new Map(
    [...document.querySelectorAll('.toc a[href^="#"]')].map((link) => [link.getAttribute('href').slice(1), link]),
  )
  const places = [...entries.keys()].flatMap((id) => document.getElementById(id) ?? [])
  const mark = () => {
    const current = places.findLast((place) => place.getBoundingClientRect().top < innerHeight / 3)
    for (const [id, link] of entries)
      if (id === current?.id) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
  }
  if (places.length > 0) {
    addEventListener('scroll', mark, { passive: true })
    mark()
  }

  // Two of the cards of an association side by side, and their columns in the table of places.
  const cards = [...main.querySelectorAll('section.card:has(> h3)')]
  if (cards.length > 2) {
    const names = cards.map((card) => card.querySelector('h3').textContent.trim())
    const holder = make('div', { className: 'beside' })
    cards[0].before(holder)
    holder.append(...cards)
    const select = (label, i) => {
      const id = `naast-${i}`
      const options = ['', ...names].map((name) => make('option', { value: name }, name || words.none))
      const list = make('select', { id }, ...options)
      const value = chosen.get(`naast.${i}`)
      if (names.includes(value)) list.value = value
      list.addEventListener('change', show)
      return [make('label', { htmlFor: id }, label), list]
    }
    const show = () => {
      const two = picks.map(({ value }) => value).filter(Boolean)
      for (const [i, { value }] of picks.entries()) keep(`naast.${i + 1}`, value)
      const chosenOnes = two.length === 2 && two[0] !== two[1]
      holder.classList.toggle('two', chosenOnes)
      for (const [i, card] of cards.entries()) card.hidden = chosenOnes && !two.includes(names[i])
      for (const table of main.querySelectorAll('table.together'))
        for (const row of table.rows)
          [...row.cells].forEach((cell, i) => {
            const head = table.tHead.rows[0].cells[i].textContent.trim()
            cell.hidden = chosenOnes && names.includes(head) && !two.includes(head)
          })
    }
    const parts = [...select(words.first, 1), ...select(words.second, 2)]
    const picks = parts.filter((part) => part.matches('select'))
    const tools = make('div', { className: 'tools' }, make('strong', {}, words.beside), ...parts)
    holder.before(tools)
    show()
  }
})()
