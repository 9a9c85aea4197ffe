/**
 * Sends JSON to the server and reads its answer. A redirect means that the session is over: it is not followed, since the
 * page it leads to would take the place of what was written here.
 *
 * @returns {Promise<{status: number, body: object}>} status 0 when the server could not be reached
 */
export async function send(method, url, content, csrf, leaving = false) {
  const body = JSON.stringify(content);
  // A browser sends no more than 64 KiB for a page that is gone, and refuses the whole otherwise.
  const keepalive = leaving && new Blob([body]).size < 60_000;
  try {
    const response = await fetch(url, {
      method,
      keepalive,
      redirect: 'manual',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...csrf },
      body,
    });
    const signedOut = response.type === 'opaqueredirect';
    return { status: signedOut ? 401 : response.status, body: signedOut ? {} : await bodyOf(response) };
  } catch {
    return { status: 0, body: {} };
  }
}

async function bodyOf(response) {
  try {
    return (await response.json()) ?? {};
  } catch {
    return {};
  }
}
