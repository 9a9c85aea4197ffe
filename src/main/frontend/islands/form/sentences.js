// What the form says, in the words of the house instead of the library's.

const NOT_ANSWERED = 'Answer this question.';

const sentences = {
  'Field is required.': NOT_ANSWERED,
  'Field must have minimum length of {value}.': 'Write at least {value} characters.',
  'Field must have maximum length of {value}.': 'Write at most {value} characters.',
  'Field must have minimum value of {value}.': 'Give a number of {value} or more.',
  'Field must have maximum value of {value}.': 'Give a number of {value} or less.',
  'Field must match pattern {value}.': 'Write this in the form that the question asks for.',
  'Field must be a valid email.': 'Write an e-mail address, such as name@example.org.',
  'Value is not a number.': 'Write a number.',
  'Value is expected to be an integer.': 'Write a whole number.',
  'No results': 'Nothing found',
  Increment: 'One more',
  Decrement: 'One less',
};

/** The library's `translate` service. Values stand in braces; an unknown sentence is said as it is. */
export function say(sentence, values = {}) {
  return (sentences[sentence] ?? sentence).replace(/{(\w+)}/g, (brace, name) => values[name] ?? brace);
}

/**
 * Lets each question say what is missing in its own words (`properties.requiredMessage` in the `.form`), and shows what
 * the server complained of for as long as the answer is the one it complained of.
 *
 * @param form the mounted form
 * @returns {{ press(): void, complain(complaints: {field: string, sentence: string}[], answers: object): void }}
 */
export function teachSentences(form) {
  const validator = form.get('validator');
  const fields = form.get('formFieldRegistry');
  const checkShape = validator.validateFieldInstance.bind(validator);
  let complaints = [];
  let pressed = false;

  validator.validateFieldInstance = (instance, value) => {
    const field = fields.get(instance.id);
    const shape = checkShape(instance, value)
      // Nobody is told that an answer is missing while still on the way to it.
      .filter((sentence) => pressed || sentence !== NOT_ANSWERED)
      .map((sentence) => (sentence === NOT_ANSWERED ? ownWords(field) : sentence));
    return [...new Set([...shape, ...served(field, value)])];
  };

  function served(field, value) {
    return complaints
      .filter(({ key, about }) => key === field?.key && about === JSON.stringify(value))
      .map(({ sentence }) => sentence);
  }

  return {
    press() {
      pressed = true;
      complaints = [];
    },
    complain(found, answers) {
      complaints = found.map(({ field, sentence }) => ({ key: field, sentence, about: JSON.stringify(answers[field]) }));
    },
  };
}

function ownWords(field) {
  return field?.properties?.requiredMessage ?? NOT_ANSWERED;
}
