// form-js ties the question of a radio group or a checklist to nothing, so a screen reader would say "I dissent" without
// "What do you advise?". Held by a browser test, since it leans on the class names of a pinned version.

const roles = { 'fjs-form-field-radio': 'radiogroup', 'fjs-form-field-checklist': 'group' };

/** Gives every group of options in `container` a role and its question as a name, now and whenever it is drawn anew. */
export function nameGroups(container) {
  const observer = new MutationObserver(() => nameNow(container));
  observer.observe(container, { childList: true, subtree: true });
  nameNow(container);
}

function nameNow(container) {
  for (const [cssClass, role] of Object.entries(roles)) {
    container.querySelectorAll(`.${cssClass}`).forEach((group) => nameGroup(group, role));
  }
}

function nameGroup(group, role) {
  const question = group.querySelector(':scope > .fjs-form-field-label');
  const option = group.querySelector('input');
  if (!question || !option) {
    return;
  }
  question.id ||= `${option.id}-question`;
  group.setAttribute('role', role);
  group.setAttribute('aria-labelledby', question.id);
  if (role === 'radiogroup') {
    group.setAttribute('aria-required', String(option.required));
  }
}
