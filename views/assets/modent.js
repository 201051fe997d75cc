// Conveniences for the keyboard. Every page works without this file: it only presses what is on the page.
//  - a digit chooses that step in the group of steps that has the focus
//  - Ctrl+Enter (or Cmd+Enter) in a form presses its primary button
//  - a single letter presses what carries it, where the page offers such keys and no field has the focus; a field
//    that carries one gets the focus
//  - an open form that was changed says so in its status line, and one whose answer was lost offers to try again
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
    if (line && line.textContent !== line.dataset.unsaved) {
      line.className = 'm-saved todo'
      line.textContent = line.dataset.unsaved
    }
  })

  const lost = (event) => {
    const line = closest(event.target, 'form')?.querySelector('[data-lost]')
    if (!line) return
    const again = document.createElement('button')
    again.type = 'submit'
    again.className = 'm-linkbtn'
    again.name = 'do'
    again.value = 'save'
    again.textContent = line.dataset.again
    line.className = 'm-saved todo'
    line.replaceChildren(`${line.dataset.lost} `, again)
  }
  document.addEventListener('htmx:error', lost)
  document.addEventListener('htmx:response:error', (event) => {
    if (event.detail?.ctx?.response?.status >= 500) lost(event)
  })
})()
