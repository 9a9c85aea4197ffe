const LOST = 'The connection was lost, and nothing of the file was kept. Add it again.';
const SIGNED_OUT = 'You are no longer signed in, and nothing of the file was kept. Load this page again and add it once more.';

/**
 * The line of one file: its name, how far it has got, a button to cancel it, and at the end its number or what is wrong.
 */
export function uploadLine(list, file) {
  const item = element('li', 'upload');
  item.dataset.underWay = '';
  const name = element('b', 'upload__name', file.name);
  const bar = element('progress', 'upload__bar');
  bar.max = 100;
  bar.value = 0;
  bar.setAttribute('aria-label', `Adding ${file.name}`);
  const words = element('span', 'upload__words small', 'Waiting');
  const cancel = element('button', 'button button--quiet', 'Cancel');
  cancel.type = 'button';
  cancel.setAttribute('aria-label', `Cancel ${file.name}`);
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
  return {
    onCancel: (act) => cancel.addEventListener('click', act),
    progress(loaded, total) {
      const percent = total ? Math.floor((100 * loaded) / total) : 0;
      bar.value = percent;
      words.textContent = percent < 100 ? `${percent} %` : 'Being sealed';
    },
    refused,
    settle({ status, body }) {
      if (status === 201) {
        end(`Added as ${body.number}. `, 'upload__words');
        words.append(anchor(body.address, `Describe ${body.number}`));
      } else if (status === -1) {
        end('Cancelled. Nothing of it was kept.', 'upload__words small');
      } else if (status === 0 || body.sentence) {
        refused(body);
      } else {
        refused({ sentence: status === 401 || status === 403 || status === 200 ? SIGNED_OUT : undefined });
      }
    },
    words: () => `${file.name}: ${words.textContent}`,
  };
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
