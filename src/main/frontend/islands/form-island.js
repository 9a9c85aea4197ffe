// The form of a paper, drawn from its `.form` file by form-js, inside a page that is otherwise the server's.
import { Form } from '@bpmn-io/form-js-viewer';
import { answersSoFar, progress } from './form/answers.js';
import { drafts } from './form/drafts.js';
import { nameGroups } from './form/groups.js';
import { handingIn } from './form/handing-in.js';
import { say, teachSentences } from './form/sentences.js';
import { holdStill } from './form/steady.js';
import { labelling } from './form/submit-button.js';

document.querySelectorAll('[data-form-island]').forEach((island) =>
  open(island).catch((error) => {
    console.error(error);
    island.textContent = 'The form did not open. Load this page again; what you had written is kept as a draft.';
  }),
);

async function open(island) {
  const csrf = { [island.dataset.csrfHeader]: island.dataset.csrfToken };
  const form = new Form({ additionalModules: [{ translate: ['value', say] }] });
  const sentences = teachSentences(form);
  await form.importSchema(jsonIn('form-schema'), jsonIn('form-data'));
  form.attachTo(island);
  nameGroups(island);
  holdStill(island);

  const button = document.querySelector('[data-form-submit]');
  const draft = keepDraft(island, form, csrf);
  followAnswers(form, button && labelling(button), draft);
  if (button) {
    handingIn({ island, form, csrf, sentences, draft, button });
  }
  island.dataset.open = 'true';
}

function jsonIn(id) {
  return JSON.parse(document.getElementById(id)?.textContent || '{}');
}

function keepDraft(island, form, csrf) {
  const status = document.querySelector('[data-draft-status]');
  return drafts({
    url: island.dataset.draftUrl,
    version: island.dataset.draftVersion,
    csrf,
    answers: () => answersSoFar(form),
    tell(sentence, well, choices = {}) {
      if (status) {
        status.replaceChildren(sentence, ...Object.entries(choices).flatMap(choice));
        status.classList.toggle('saved--failed', !well);
      }
    },
  });
}

function choice([words, act]) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link-button';
  button.textContent = words;
  button.addEventListener('click', act);
  return [' ', button];
}

function followAnswers(form, label, draft) {
  const counters = document.querySelectorAll('[data-form-progress]');
  const follow = () => {
    label?.(answersSoFar(form));
    counters.forEach((counter) => (counter.textContent = progress(form)));
  };
  let last = JSON.stringify(answersSoFar(form));
  form.on('changed', () => {
    follow();
    // Showing an error is a change to the form too, but not to the answers.
    const now = JSON.stringify(answersSoFar(form));
    if (now !== last) {
      last = now;
      draft.changed();
    }
  });
  requestAnimationFrame(follow);
}
