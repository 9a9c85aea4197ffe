const LOST = 'The connection was lost, and nothing of the file was kept.';
const SIGNED_OUT = 'You are no longer signed in, and nothing of the file was kept. Load this page again and add it once more.';

/**
 * The line of one file: its name, how far it has got, a button to cancel it, and at the end its number or what is wrong.
 * Where it is no fault of the file, a button adds it again, on a line of its own.
 */
export function uploadLine(list, file, again) {
  const fileName = visible(file.name);
  const item = element('li', 'upload');
  item.dataset.underWay = '';
  const name = element('b', 'upload__name', fileName);
  const bar = element('progress', 'upload__bar');
  bar.max = 100;
  bar.value = 0;
  bar.setAttribute('aria-label', `Adding ${fileName}`);
  const words = element('span', 'upload__words small', 'Waiting');
  const cancel = element('button', 'button button--quiet', 'Cancel');
  cancel.type = 'button';
  cancel.setAttribute('aria-label', `Cancel ${fileName}`);
  item.append(name, bar, words, cancel);
  list.append(item);

  const end = (text, className) => {
    delete item.dataset.underWay;
    bar.remove();
    cancel.remove();
    words.className = className;
    words.textContent = text;
  };
  const refused = ({ sentence, link }) => {
    end(sentence ?? LOST, 'upload__words error');
    item.classList.add('is-refused');
    if (link) {
      words.append(' ', anchor(link, 'See that exhibit'));
    }
  };
  const offerAgain = () => {
    const button = element('button', 'button button--quiet', 'Try again');
    button.type = 'button';
    button.setAttribute('aria-label', `Try ${fileName} again`);
    button.addEventListener('click', () => {
      item.remove();
      again();
    });
    item.append(button);
  };
  return {
    onCancel: (act) => cancel.addEventListener('click', act),
    progress(loaded, total) {
      const percent = total ? Math.floor((100 * loaded) / total) : 0;
      bar.value = percent;
      words.textContent = `${percent} %`;
    },
    /** All of it has left: from now on the server decides, and a cancelled file could be kept all the same. */
    sent() {
      bar.value = 100;
      words.textContent = 'Being sealed';
      cancel.remove();
    },
    refused,
    settle({ status, body }) {
      if (status === 201) {
        end(`Added as ${body.number}. `, 'upload__words');
        words.append(anchor(body.address, `Describe ${body.number}`));
      } else if (status === -1) {
        end('Cancelled. Nothing of it was kept.', 'upload__words small');
      } else if (status === 0 || status === 503) {
        refused(body);
        offerAgain();
      } else if (body.sentence) {
        refused(body);
      } else {
        refused({ sentence: status === 401 || status === 403 || status === 200 ? SIGNED_OUT : undefined });
      }
    },
    words: () => `${fileName}: ${words.textContent}`,
  };
}

/** Without what cannot be seen and what turns the writing round, as the server shows it too. */
function visible(name) {
  return name.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '');
}

function element(tag, className, text = '') {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function anchor(href, text) {
  const made = element('a', '', text);
  made.href = href;
  return made;
}
