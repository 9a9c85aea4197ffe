/**
 * Lets the button say the act that the answers amount to. `data-labels` holds, by question and answer, what it says:
 * `{"decision": {"sign": "Sign the letter", "return": "Return it with directions"}}`. Only signing wears the seal's red.
 *
 * @param {HTMLButtonElement} button the button that hands the form in
 * @returns {(answers: object) => void} to be called at every change
 */
export function labelling(button) {
  const usual = button.textContent;
  const labels = JSON.parse(button.dataset.labels ?? '{}');
  return (answers) => {
    const [question, byAnswer] = Object.entries(labels).find(([key]) => labels[key][answers[key]]) ?? [];
    const answer = answers[question];
    button.textContent = byAnswer?.[answer] ?? usual;
    if (question) {
      button.classList.toggle('button--seal', answer === 'sign');
    }
  };
}
