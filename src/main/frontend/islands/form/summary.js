/**
 * The list of what must be put right, above the form: it takes the focus, and each line leads to its question.
 *
 * @param {HTMLElement} island the element that holds the form
 */
export function errorSummary(island) {
  const summary = document.createElement('section');
  summary.className = 'error-summary';
  summary.setAttribute('role', 'alert');
  summary.tabIndex = -1;
  summary.hidden = true;
  island.before(summary);

  return {
    /**
     * @param {{sentence: string, target?: () => HTMLElement | null}[]} complaints in the order of the page
     * @param {string} [title] what to say above them
     */
    show(complaints, title = counted(complaints.length)) {
      const list = document.createElement('ul');
      list.append(...complaints.map(line));
      summary.replaceChildren(heading(title), list);
      summary.hidden = false;
      summary.focus();
      summary.scrollIntoView({ block: 'nearest' });
    },
    clear() {
      summary.hidden = true;
      summary.replaceChildren();
    },
  };
}

function counted(count) {
  return count === 1 ? 'One thing must be put right' : `${count} things must be put right`;
}

function heading(title) {
  const heading = document.createElement('h2');
  heading.textContent = title;
  return heading;
}

function line({ sentence, target }) {
  const item = document.createElement('li');
  if (!target) {
    item.textContent = sentence;
    return item;
  }
  const link = document.createElement('a');
  link.href = '#';
  link.textContent = sentence;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    lead(target());
  });
  item.append(link);
  return item;
}

function lead(field) {
  field?.focus({ preventScroll: true });
  field?.closest('.fjs-form-field, .field')?.scrollIntoView({ block: 'start' });
}
