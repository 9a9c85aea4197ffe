import { send } from './post.js';
import { errorSummary } from './summary.js';

/**
 * Hands the answers in when the button is pressed, and shows what is missing or what the server complains of. Nothing
 * written is ever lost by it.
 */
export function handingIn({ island, form, csrf, sentences, draft, button }) {
  const summary = errorSummary(island);
  const proofs = [...document.querySelectorAll('[data-proof]')];
  let sending = false;

  async function press() {
    if (sending) {
      return;
    }
    sentences.press();
    const { data: answers } = form.submit();
    if (complain()) {
      return;
    }
    sending = true;
    await draft.done();
    const { seen, paperVersion: formVersion, checkUrl } = island.dataset;
    const reply = await send('POST', checkUrl, { answers, seen, formVersion, proof: proofOf(proofs), draft: draft.stamp() }, csrf);
    sending = false;
    answered(reply, answers);
  }

  function answered({ status, body }, answers) {
    if (status === 200 && body.goTo) {
      summary.clear();
      window.location.assign(body.goTo);
      return;
    }
    draft.resume();
    if (status === 422 && body.complaints) {
      sentences.complain(body.complaints, answers);
      form.validate();
      const shown = fieldsWithErrors().map(({ key }) => key);
      complain(body.complaints.filter(({ field }) => !shown.includes(field)).map((complaint) => elsewhere(complaint)));
    } else {
      summary.show([{ sentence: body.sentence ?? refusal(status) }], 'This was not done');
    }
  }

  function elsewhere({ field, sentence }) {
    const input = proofs.find((proof) => proof.dataset.proof === field);
    return { sentence, target: input && (() => input) };
  }

  // Says whether there was anything to complain of.
  function complain(others = []) {
    const complaints = [...fieldsWithErrors().flatMap(linesOf), ...others, ...missingProofs()];
    if (complaints.length === 0) {
      summary.clear();
      return false;
    }
    summary.show(complaints);
    return true;
  }

  function fieldsWithErrors() {
    const { errors } = form._getState();
    const registry = form.get('formFieldRegistry');
    return Object.keys(errors)
      .map((id) => ({ id, key: registry.get(id).key, found: [errors[id]].flat() }))
      .sort((one, other) => inOrder(controlOf(one.id), controlOf(other.id)));
  }

  function linesOf({ id, found }) {
    return found
      .flatMap((sentence) => (typeof sentence === 'string' ? sentence : Object.values(sentence).flat()))
      .map((sentence) => ({ sentence, target: () => controlOf(id) }));
  }

  function controlOf(id) {
    const name = `fjs-form-${form._id}-${id}`;
    const controls = island.querySelectorAll(`input[id^="${name}"], textarea[id^="${name}"], [tabindex][id^="${name}"]`);
    return [...controls].find(({ id: found }) => found === name || '-_'.includes(found[name.length]));
  }

  function missingProofs() {
    return proofs
      .filter((input) => input.required && input.value === '')
      .map((input) => ({ sentence: input.dataset.missing ?? 'Write your password.', target: () => input }));
  }

  if (button.form) {
    button.form.addEventListener('submit', (event) => {
      event.preventDefault();
      press();
    });
  } else {
    button.addEventListener('click', press);
  }
}

// In the order of the page; what has no control there comes last.
function inOrder(one, other) {
  if (!one || !other) {
    return Number(!one) - Number(!other);
  }
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function proofOf(inputs) {
  return Object.fromEntries(
    inputs.map((input) => [input.dataset.proof, input.type === 'checkbox' ? input.checked : input.value]),
  );
}

function refusal(status) {
  if (status === 0) {
    return 'The server could not be reached. Nothing was sent; your words are still on this page.';
  }
  if (status === 401) {
    return 'You are no longer signed in. Nothing was sent; copy your words before you sign in again.';
  }
  return 'This could not be done, and nothing was changed. Your words are still on this page.';
}
