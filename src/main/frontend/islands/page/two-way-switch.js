/** Keeps the reader's place in each pane when the switch of a narrow screen is turned (`name="pane"` radios). */
export function twoWaySwitch() {
  const panes = [...document.querySelectorAll('input[name="pane"]')];
  const places = new Map();
  let shown = panes.find((pane) => pane.checked);
  panes.forEach((pane) =>
    pane.addEventListener('change', () => {
      places.set(shown, window.scrollY);
      shown = pane;
      window.scrollTo({ top: places.get(pane) ?? 0, behavior: 'instant' });
    }),
  );
}
