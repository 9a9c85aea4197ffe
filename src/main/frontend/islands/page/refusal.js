/** Moves the focus to what must be put right, so that it is read out: to a reader a page that came anew is no alert. */
export function refusal() {
  document.querySelector('.error-summary[tabindex="-1"]')?.focus();
}
