/**
 * One file on its way. `fetch` cannot tell how far a body has got, so this is XMLHttpRequest.
 *
 * @returns {{send: () => Promise<{status: number, body: object}>, cancel: () => void}} status 0 when the server could not
 * be reached, -1 when it was cancelled
 */
export function upload(url, file, { csrf, progress, sent }) {
  const request = new XMLHttpRequest();
  let cancelled = false;
  return {
    cancel() {
      cancelled = true;
      request.abort();
    },
    send() {
      if (cancelled) {
        return Promise.resolve({ status: -1, body: {} });
      }
      return new Promise((resolve) => {
        request.open('POST', url);
        request.setRequestHeader('Content-Type', 'application/octet-stream');
        request.setRequestHeader('Accept', 'application/json');
        // Headers are bytes; names are of every script.
        request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
        Object.entries(csrf).forEach(([name, value]) => request.setRequestHeader(name, value));
        request.upload.addEventListener('progress', (event) => progress(event.loaded, event.total));
        request.upload.addEventListener('load', sent);
        request.addEventListener('load', () => resolve({ status: request.status, body: parsed(request.responseText) }));
        request.addEventListener('error', () => resolve({ status: 0, body: {} }));
        request.addEventListener('abort', () => resolve({ status: -1, body: {} }));
        request.send(file);
      });
    },
  };
}

function parsed(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
