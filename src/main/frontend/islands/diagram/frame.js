const MARGIN = 24;
const TALLEST = 640;
const STEP = 1.25;

/** Gives the island the height that its diagram needs at the island's width, and shows the whole of it. */
export function fitHeight(viewer, island) {
  const canvas = viewer.get('canvas');
  const { inner } = canvas.viewbox();
  const scale = Math.min(1, (island.clientWidth - 2 * MARGIN) / inner.width);
  island.style.height = `${Math.min(TALLEST, Math.ceil(inner.height * scale) + 3 * MARGIN)}px`;
  canvas.resized();
  showAll(canvas);
}

/** Adds the buttons that the mouse wheel would else stand for. */
export function zoomButtons(viewer, island) {
  const canvas = viewer.get('canvas');
  const bar = document.createElement('p');
  bar.className = 'diagram__zoom';
  bar.append(
    button('Larger', () => canvas.zoom(canvas.zoom() * STEP)),
    button('Smaller', () => canvas.zoom(canvas.zoom() / STEP)),
    button('Whole path', () => showAll(canvas)),
  );
  island.before(bar);
}

function showAll(canvas) {
  const { inner, outer } = canvas.viewbox();
  const scale = Math.min(1, (outer.width - 2 * MARGIN) / inner.width, (outer.height - 2 * MARGIN) / inner.height);
  const [width, height] = [outer.width / scale, outer.height / scale];
  canvas.viewbox({
    x: inner.x - (width - inner.width) / 2,
    y: inner.y - (height - inner.height) / 2,
    width,
    height,
  });
}

function button(label, act) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link-button';
  button.textContent = label;
  button.addEventListener('click', act);
  return button;
}
