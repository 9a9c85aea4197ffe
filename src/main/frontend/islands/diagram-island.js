// The path of a submission on its BPMN diagram. It is drawn when it first comes into sight: a closed drawer has no size.
import { fitHeight, zoomButtons } from './diagram/frame.js';
import { markPath } from './diagram/path.js';
import { PathViewer } from './diagram/path-viewer.js';

const FONT = '"Atkinson Hyperlegible Next", Arial, sans-serif';

const sight = new IntersectionObserver((entries) =>
  entries
    .filter((entry) => entry.isIntersecting)
    .forEach(({ target }) => {
      sight.unobserve(target);
      draw(target).catch((error) => {
        console.error(error);
        target.textContent = 'The diagram could not be drawn. The list on this page says the same.';
      });
    }),
);

document.querySelectorAll('[data-diagram-island]').forEach((island) => sight.observe(island));

async function draw(island) {
  const response = await fetch(island.dataset.xmlUrl, { credentials: 'same-origin' });
  if (!response.ok) {
    throw new Error(`The diagram was answered with ${response.status}.`);
  }
  // Labels are laid out by measuring them, so their font must be there first.
  await document.fonts.load(`12px ${FONT}`);
  const viewer = new PathViewer({ container: island, textRenderer: { defaultStyle: { fontFamily: FONT } } });
  await viewer.importXML(await response.text());
  nameGroup(island);
  fitHeight(viewer, island);
  markPath(viewer, JSON.parse(document.getElementById(island.dataset.pathId ?? 'diagram-path').textContent));
  zoomButtons(viewer, island);
  island.dataset.open = 'true';
}

// The svg can take the focus, so a picture (role="img") it cannot be; the list on the page says what it shows.
function nameGroup(island) {
  const name = island.dataset.label ?? 'Diagram of the path';
  island.setAttribute('role', 'group');
  island.setAttribute('aria-label', name);
  if (island.dataset.describedBy) {
    island.setAttribute('aria-describedby', island.dataset.describedBy);
  }
  island.querySelector('svg')?.setAttribute('aria-label', name);
}
