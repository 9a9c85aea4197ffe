/** Sets the text size at once, where the form alone would load the page anew and lose what is being written. */
export function textSize() {
  const form = document.querySelector('[data-text-size]');
  form?.addEventListener('submit', async (event) => {
    const chosen = event.submitter;
    if (!chosen) {
      return;
    }
    event.preventDefault();
    document.documentElement.dataset.text = chosen.value;
    form.querySelectorAll('button').forEach((button) => {
      button.setAttribute('aria-pressed', String(button === chosen));
    });
    await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form, chosen)), redirect: 'manual' });
  });
}
