// A complaint goes when the field is left that it was about, which is when the pointer goes down on something else. If what
// stands below moved up before the pointer is up again, the press would reach nothing.

/** Holds every row of the form at its height for as long as the pointer is down. */
export function holdStill(island) {
  document.addEventListener('pointerdown', () => rowsOf(island).forEach((row) => hold(row, `${row.offsetHeight}px`)), true);
  for (const end of ['pointerup', 'pointercancel']) {
    // The click comes after this event, in the same turn.
    document.addEventListener(end, () => setTimeout(() => rowsOf(island).forEach((row) => hold(row, ''))), true);
  }
}

function hold(row, height) {
  row.style.minHeight = height;
}

function rowsOf(island) {
  return island.querySelectorAll('.fjs-layout-row');
}
