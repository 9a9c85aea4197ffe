// Adds files to a submission: several at a time, each as one request with its bytes as the body.
import { uploadLine } from './uploads/line.js';
import { inTurn } from './uploads/in-turn.js';
import { shownAnew } from './uploads/register.js';
import { upload } from './uploads/upload.js';

const AT_A_TIME = 3;

const place = document.querySelector('[data-uploads]');
const list = place.querySelector('.uploads__list');
const status = place.querySelector('[data-uploads-status]');
const input = place.querySelector('input[type="file"]');
const enqueue = inTurn(AT_A_TIME);

input.addEventListener('change', () => {
  add([...input.files]);
  input.value = '';
});
place.addEventListener('dragover', (event) => {
  event.preventDefault();
  place.classList.add('is-over');
});
place.addEventListener('dragleave', () => place.classList.remove('is-over'));
place.addEventListener('drop', (event) => {
  event.preventDefault();
  place.classList.remove('is-over');
  add([...event.dataTransfer.files]);
});
addEventListener('beforeunload', (event) => {
  if (list.querySelector('[data-under-way]')) {
    event.preventDefault();
  }
});

function add(files) {
  files.forEach((file) => {
    const line = uploadLine(list, file, () => add([file]));
    if (file.size > Number(place.dataset.largest)) {
      line.refused({ sentence: `The file is larger than ${Math.floor(place.dataset.largest / 1048576)} MB.` });
      return;
    }
    const request = upload(place.dataset.uploads, file, {
      csrf: { [place.dataset.csrfHeader]: place.dataset.csrfToken },
      progress: line.progress,
      sent: line.sent,
    });
    line.onCancel(request.cancel);
    enqueue(async () => {
      const answer = await request.send();
      line.settle(answer);
      status.textContent = line.words();
      if (!list.querySelector('[data-under-way]')) {
        await shownAnew();
      }
    });
  });
}
