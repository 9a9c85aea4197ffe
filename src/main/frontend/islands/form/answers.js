/**
 * What the person has answered so far, hidden questions included: a draft keeps the words of a question that an answer
 * has just hidden, and the submitted form drops them.
 */
export function answersSoFar(form) {
  const { data, schema } = form._getState();
  const keys = keysOf(schema.components ?? []);
  return Object.fromEntries(Object.entries(data).filter(([key]) => keys.has(key)));
}

/** How many of the questions now shown have an answer, in words: "2 of 5". */
export function progress(form) {
  const { data } = form._getState();
  const shown = form.get('formFieldInstanceRegistry').getAllKeyed();
  const answered = shown.filter(({ valuePath }) => isAnswer(valuePath.reduce((value, step) => value?.[step], data)));
  return `${answered.length} of ${shown.length}`;
}

function keysOf(components) {
  const keys = components.flatMap(({ key, path, components: inner }) =>
    path ? [firstStep(path)] : [...(key ? [firstStep(key)] : []), ...keysOf(inner ?? [])],
  );
  return new Set(keys);
}

function firstStep(path) {
  return path.split('.')[0];
}

function isAnswer(value) {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '' && value !== false;
}
