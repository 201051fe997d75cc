// Conveniences for the keyboard. Every page works without this file: it only presses what is on the page.
//  - a digit chooses that step in the group of steps that has the focus
//  - Ctrl+Enter (or Cmd+Enter) in a form presses its primary button
//  - a single letter presses what carries it, where the page offers such keys and no field has the focus; a field
//    that carries one gets the focus
//  - an open form that was changed says so in its status line, asks before anything else is opened, and offers to try
//    again where its answer was lost, and what was written back where somebody was signed out meanwhile
;(() => {
  const closest = (target, selector) => (target instanceof Element ? target.closest(selector) : null)

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const form = closest(event.target, 'form')
      const button = form?.querySelector('button.button-primary')
      if (!form || !button) return
      event.preventDefault()
      form.requestSubmit(button)
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const group = closest(event.target, 'fieldset[data-steps]')
    if (!group || !/^[0-9]$/.test(event.key)) return
    const choice = group.querySelector(`input[type="radio"][value="${event.key}"]`)
    if (!choice || choice.disabled) return
    event.preventDefault()
    choice.checked = true
    choice.focus()
    choice.dispatchEvent(new Event('input', { bubbles: true }))
    choice.dispatchEvent(new Event('change', { bubbles: true }))
  })

  // The status line of the form that holds something unsaved, where one does.
  const changed = () => document.querySelector('[data-changed]')

  const say = (line, text, ...choices) => {
    line.className = 'm-saved todo'
    line.replaceChildren(text, ...choices.flatMap((choice) => [' ', choice]))
  }

  const button = (text, type) => {
    const made = document.createElement('button')
    made.type = type
    made.className = 'm-linkbtn'
    made.textContent = text
    return made
  }

  const saveButton = (text, wish) => {
    const made = button(text, 'submit')
    made.name = 'do'
    made.value = wish
    return made
  }

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return
    if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return
    if (closest(event.target, 'input, textarea, select, [contenteditable]')) return
    if (!document.querySelector('[data-shortcuts]')) return
    const key = event.key.toLowerCase()
    const target = [...document.querySelectorAll('[data-key]')].find((one) => one.dataset.key === key)
    if (!target) return
    event.preventDefault()
    if (target instanceof HTMLTextAreaElement) target.focus()
    else target.click()
  })

  document.addEventListener('input', (event) => {
    const line = closest(event.target, 'form')?.querySelector('[data-unsaved]')
    if (!line || 'changed' in line.dataset) return
    line.dataset.changed = ''
    say(line, line.dataset.unsaved)
  })

  // Asks on the page: save first, or go on without. `next` is the row that saving goes on to, where it is a row.
  const ask = (line, goOn, next) => {
    const save = saveButton(line.dataset.save, next ? 'next' : 'save')
    const leave = button(line.dataset.leave, 'button')
    save.addEventListener('click', () => {
      const form = save.form
      if (!next || !form) return
      const field = form.elements.namedItem('next') ?? form.appendChild(document.createElement('input'))
      Object.assign(field, { type: 'hidden', name: 'next', value: next })
    })
    leave.addEventListener('click', () => {
      delete line.dataset.changed
      goOn()
    })
    say(line, line.dataset.first, save, leave)
    save.focus()
  }

  const plain = (event) =>
    event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey

  document.addEventListener('click', (event) => {
    const line = changed()
    const link = closest(event.target, 'a[href]')
    if (!line || !link || !plain(event) || link.target || link.getAttribute('href').startsWith('#')) return
    if ('discard' in link.dataset) {
      delete line.dataset.changed
      return
    }
    event.preventDefault()
    ask(line, () => link.click(), new URL(link.href).searchParams.get('edit'))
  })

  document.addEventListener(
    'submit',
    (event) => {
      const line = changed()
      if (!line) return
      if (line.closest('form') === event.target) {
        delete line.dataset.changed
        return
      }
      event.preventDefault()
      event.stopImmediatePropagation()
      ask(line, () => event.target.requestSubmit(event.submitter))
    },
    true,
  )

  addEventListener('beforeunload', (event) => {
    if (changed()) event.preventDefault()
  })

  // Signed out meanwhile: sent by the browser itself, the form is answered with a page that gives back what was written.
  document.addEventListener('htmx:before:response', (event) => {
    const { ctx } = event.detail
    const form = closest(ctx.sourceElement, 'form')
    if (ctx.response.status !== 401 || !form) return
    event.preventDefault()
    form.submit()
  })

  const lost = (event) => {
    const line = closest(event.target, 'form')?.querySelector('[data-lost]')
    if (!line) return
    line.dataset.changed = ''
    say(line, line.dataset.lost, saveButton(line.dataset.again, 'save'))
  }
  document.addEventListener('htmx:error', lost)
  document.addEventListener('htmx:response:error', (event) => {
    if (event.detail?.ctx?.response?.status >= 500) lost(event)
  })
})()
