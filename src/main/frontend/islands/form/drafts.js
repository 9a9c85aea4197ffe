import { send } from './post.js';

const PAUSE = 800; // milliseconds after the last change
const RETRY = 30_000;

const KEPT = 'Your words are still on this page.';

/**
 * Saves the draft a moment after each change, and says whether it is saved.
 *
 * @param {{url: string, version: string, csrf: object, answers: () => object, tell: (sentence: string, well: boolean) => void}} how
 */
export function drafts({ url, version, csrf, answers, tell }) {
  let known = Number(version ?? 0);
  let lastSaved = new Date();
  let timer;
  let saving;
  let unsaved = false;
  let conflict = false;
  let handedIn = false;

  function changed() {
    // A form that is not a paper's has nowhere to keep a draft.
    if (url) {
      unsaved = true;
      plan(PAUSE);
    }
  }

  function plan(delay) {
    clearTimeout(timer);
    timer = setTimeout(() => save(), delay);
  }

  async function save(leaving = false) {
    if (saving || !unsaved || conflict || handedIn) {
      return;
    }
    clearTimeout(timer);
    unsaved = false;
    saving = send('PUT', url, { version: known, answers: answers() }, csrf, leaving);
    const { status, body } = await saving;
    saving = undefined;
    if (status === 200) {
      saved(body);
    } else {
      notSaved(status, body);
    }
  }

  function saved({ version: stored, savedAt }) {
    known = stored;
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
      tell(`${body.sentence ?? 'This draft was changed in another window.'} ${since} ${KEPT}`, false);
    } else if (status === 401 || status === 403) {
      tell(`You are no longer signed in. ${since} ${KEPT} Copy them before you sign in again.`, false);
    } else {
      tell(`${since} ${KEPT}`, false);
      plan(RETRY);
    }
  }

  window.addEventListener('online', () => save());
  document.addEventListener('visibilitychange', () => document.hidden && save(true));
  window.addEventListener('beforeunload', (event) => unsaved && !handedIn && event.preventDefault());

  return {
    changed,
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

function clock(time) {
  return time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
