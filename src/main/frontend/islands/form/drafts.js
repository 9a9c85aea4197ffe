import { send } from './post.js';

// Milliseconds after the last change. form-js itself waits 300 before it takes words in, and a draft is saved within a
// second of them.
const PAUSE = 600;
const LONGEST = 4_000; // who writes without a pause is saved meanwhile
const RETRY = 10_000;

const KEPT = 'Your words are still on this page.';

/**
 * Saves the draft a moment after each change, and says whether it is saved.
 *
 * @param {{url: string, version: string, csrf: object, answers: () => object, tell: (sentence: string, well: boolean, choices?: object) => void}} how
 */
export function drafts({ url, version, csrf, answers, tell }) {
  const page = nameOfThisPage();
  let known = Number(version ?? 0);
  let turn = 0;
  let lastSaved = new Date();
  let firstUnsaved;
  let timer;
  let saving;
  let unsaved = false;
  let conflict = false;
  let handedIn = false;

  function changed() {
    // A form that is not a paper's has nowhere to keep a draft.
    if (url) {
      unsaved = true;
      firstUnsaved ??= Date.now();
      plan(Math.min(PAUSE, Math.max(0, firstUnsaved + LONGEST - Date.now())));
    }
  }

  function plan(delay) {
    clearTimeout(timer);
    timer = setTimeout(() => save(), delay);
  }

  async function save({ leaving = false, over = false } = {}) {
    if (saving || !unsaved || (conflict && !over) || handedIn) {
      return;
    }
    clearTimeout(timer);
    unsaved = false;
    firstUnsaved = undefined;
    saving = send('PUT', url, { ...stamp(), over, answers: answers() }, csrf, leaving);
    const { status, body } = await saving;
    saving = undefined;
    if (status === 200) {
      saved(body);
    } else {
      notSaved(status, body);
    }
  }

  // An answer that is lost on its way leaves this page with an older version: by its name and turn the server knows that
  // it was this page that saved the newer one.
  function stamp() {
    turn += 1;
    return { version: known, page, turn };
  }

  function saved({ version: stored, savedAt }) {
    known = stored;
    conflict = false;
    lastSaved = savedAt ? new Date(savedAt) : new Date();
    tell(`Draft saved at ${clock(lastSaved)}`, true);
    if (unsaved) {
      plan(PAUSE);
    }
  }

  function notSaved(status, body) {
    unsaved = true;
    const since = `We could not save since ${clock(lastSaved)}.`;
    if (status === 409) {
      conflict = true;
      tell(`${body.sentence ?? 'This draft was changed in another window.'} ${since} ${KEPT}`, false, choices());
    } else if (status === 401 || status === 403) {
      tell(`You are no longer signed in. ${since} ${KEPT} Copy them before you sign in again.`, false);
    } else {
      tell(`${since} ${KEPT}`, false);
      plan(RETRY);
    }
  }

  // Neither device overwrites the other unless somebody says so.
  function choices() {
    return { 'Keep what is on this page': () => save({ over: true }) };
  }

  window.addEventListener('online', () => save());
  document.addEventListener('visibilitychange', () => document.hidden && save({ leaving: true }));
  window.addEventListener('beforeunload', (event) => unsaved && !handedIn && event.preventDefault());

  return {
    changed,
    stamp: () => (url ? stamp() : undefined),
    /**
     * The answers are being handed in: nothing is left to save, and leaving the page loses nothing. A save that is under
     * way is waited for, or the two would take each other for another window.
     */
    async done() {
      handedIn = true;
      await saving;
    },
    /** They were refused, so the draft counts again. */
    resume() {
      handedIn = false;
      changed();
    },
  };
}

// Not randomUUID, which a browser has on secure pages only.
function nameOfThisPage() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function clock(time) {
  return time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
