const REGISTER = '[data-register]';

/** Shows the register of exhibits as it stands now, with what has just been added; left as it was when it cannot be had. */
export async function shownAnew() {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } }).catch(() => undefined);
  if (!answer?.ok || answer.redirected) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const register = page.querySelector(REGISTER);
  if (register) {
    document.querySelector(REGISTER).replaceWith(register);
  }
}
